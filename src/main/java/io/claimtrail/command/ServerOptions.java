package io.claimtrail.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a command works: on the database itself, or through a server that runs. */
public final class ServerOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description =
                    "Work through the server at this address, such as http://127.0.0.1:8080. Without it the command "
                            + "opens the database itself, by the settings that a server takes (CLAIMTRAIL_DATA, CLAIMTRAIL_DB_URL).")
    String server;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:CLAIMTRAIL_KEY}",
            description =
                    "The key that the server asks for. CLAIMTRAIL_KEY in the environment does the same, and shows "
                            + "in no list of processes.")
    String key;

    /**
     * The server to work through; nothing where the database is to be opened.
     *
     * @throws CommandException where its address is none
     */
    public Optional<RemoteServer> server() {
        if (server == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(server.replaceAll("/+$", ""));
            String scheme = String.valueOf(address.getScheme());
            if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return Optional.of(new RemoteServer(address.toString(), key));
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw new CommandException(
                ExitCode.USAGE, "--server must be an address such as http://127.0.0.1:8080; it is " + server);
    }
}
