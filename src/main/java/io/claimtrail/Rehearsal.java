package io.claimtrail;

import io.claimtrail.command.CommandException;
import io.claimtrail.command.ExitCode;
import io.claimtrail.storage.InvalidSettingException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code rehearse}. Java can keep the classes that a run has loaded, as they lie in memory ({@code -XX:ArchiveClassesAtExit},
 * JEP 350), which makes the next start a good deal shorter: this is such a run. It should load what a server does, and it
 * must end by itself.
 */
@Command(
        name = "rehearse",
        description = {
            "Starts the server where nobody sees it, asks it what is asked first, and stops it. For Java to keep the classes:",
            "  CLAIMTRAIL_DATA=(an empty directory) java -XX:ArchiveClassesAtExit=classes.jsa -jar ... rehearse"
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:It started, answered, and stopped.", "1:It did not."})
final class Rehearsal implements Callable<Integer> {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final List<String> ASKED = List.of(
            "/q/health/ready",
            "/v1/claims?speaker=Makei",
            "/v1/claims?q=soldier&facets=speaker,status",
            "/v1/claims?status=CONTRADICTED&asOf=2022-09-30",
            "/v1/suggest?q=mak");
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Override
    public Integer call() {
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
        try {
            Claimtrail.readSettings();
        } catch (InvalidSettingException e) {
            throw new CommandException(ExitCode.FAILED, e.getMessage());
        }
        AtomicInteger exitCode = new AtomicInteger(ExitCode.FAILED);
        Quarkus.run(Audience.class, (code, failure) -> {
            if (failure == null) {
                exitCode.set(code);
            } else {
                LOG.error("It does not answer as it should", failure);
            }
        });
        return exitCode.get();
    }

    /** What Quarkus runs in the place of waiting for requests. */
    public static final class Audience implements QuarkusApplication {

        @Inject
        HttpServer server;

        @Override
        public int run(String... arguments) throws IOException, InterruptedException {
            for (String path : ASKED) {
                ask(URI.create("http://127.0.0.1:" + server.getPort() + path).toURL());
            }
            return ExitCode.OK;
        }

        /** Again for a while where it is not ready for that yet: the index is being built. */
        private static void ask(URL url) throws IOException, InterruptedException {
            long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            while (connection.getResponseCode() == HttpURLConnection.HTTP_UNAVAILABLE && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE.toMillis());
                connection = (HttpURLConnection) url.openConnection();
            }
            try (InputStream answer = connection.getInputStream()) {
                answer.readAllBytes();
            }
        }
    }
}
