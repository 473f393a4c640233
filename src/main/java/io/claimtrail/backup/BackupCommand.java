package io.claimtrail.backup;

import io.claimtrail.command.CommandException;
import io.claimtrail.command.ExitCode;
import io.claimtrail.command.LocalRun;
import io.claimtrail.command.RemoteServer;
import io.claimtrail.command.ServerOptions;
import io.claimtrail.storage.WholeFile;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backup}. */
@Command(
        name = "backup",
        description = "Takes a copy of the embedded database, complete as of one moment.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Written.",
            "1:It broke off; the file was not touched.",
            "2:An option cannot be used.",
            "4:The server or the database cannot be reached."
        })
public final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Where to write, such as claimtrail.zip.")
    Path file;

    @Mixin
    ServerOptions where;

    private BackupCommand() {}

    public static CommandLine line() {
        return new CommandLine(new BackupCommand());
    }

    @Override
    public Integer call() {
        Optional<RemoteServer> server = where.server();
        return server.isPresent()
                ? written(() -> fetch(server.get()))
                : LocalRun.of(() ->
                        written(() -> CDI.current().select(Backups.class).get().write(file)));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static int written(Work work) {
        try {
            work.run();
            return ExitCode.OK;
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, "The backup broke off: " + e.getMessage());
        }
    }

    private void fetch(RemoteServer server) throws IOException {
        HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.noBody();
        String name = server.json(
                        server.request(BackupResource.PATH).POST(nothing).build())
                .path("name")
                .asText();
        WholeFile.write(
                file,
                unfinished -> {
                    try (InputStream copy = server.send(server.request(BackupResource.PATH + "/" + name)
                                    .build())
                            .body()) {
                        Files.copy(copy, unfinished, StandardCopyOption.REPLACE_EXISTING);
                    }
                },
                StandardCopyOption.REPLACE_EXISTING);
    }
}
