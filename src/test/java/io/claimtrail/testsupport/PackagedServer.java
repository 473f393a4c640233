package io.claimtrail.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a process of its own, the way users run it: settings come from the environment alone. */
public final class PackagedServer implements AutoCloseable {

    private static final Path DIRECTORY = Path.of("target", "packaged");
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final int POLL_MILLIS = 100;
    private static final int LOWEST_PORT = 10_000;
    private static final int LOWEST_OUTGOING_PORT = 32_768;

    /** One for all: to make one takes longer than to ask whether a server is ready. */
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;

    private PackagedServer(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** A directory for data that nobody has used. */
    public static Path freshData() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(DIRECTORY), "data-")
                .toAbsolutePath();
    }

    /**
     * A port that nobody listens at. It lies below those that systems give to outgoing connections, which would take it
     * before a server that needs seconds to start.
     */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, LOWEST_OUTGOING_PORT);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Try another one.
            }
        }
    }

    /** Starts the server on a data directory and waits until it answers. */
    public static PackagedServer startedOn(Path data) throws Exception {
        return started(Map.of("CLAIMTRAIL_DATA", data.toString()));
    }

    /** Starts the server with settings and waits until it answers. */
    public static PackagedServer started(Map<String, String> settings) throws Exception {
        PackagedServer server = launched(settings);
        server.awaitReady();
        return server;
    }

    /** Starts the server with settings that should stop it, and gives back what it said when it went. */
    public static String refused(Map<String, String> settings) throws Exception {
        try (PackagedServer server = launched(settings)) {
            assertTrue(server.process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS), server::log);
            assertEquals(1, server.process.exitValue(), server::log);
            return server.log();
        }
    }

    private static PackagedServer launched(Map<String, String> settings) throws IOException {
        int port = freePort();
        Path log = Files.createTempFile(Files.createDirectories(DIRECTORY), "log-", ".txt");
        ProcessBuilder builder = new ProcessBuilder(PackagedJava.running())
                .directory(freshData().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CLAIMTRAIL_") || name.startsWith("QUARKUS_"));
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("CLAIMTRAIL_ADMIN_KEY", AdminKey.SECRET);
        builder.environment().put("CLAIMTRAIL_LIMITS_KEY", "0");
        builder.environment().putAll(settings);
        return new PackagedServer(builder.start(), log, port);
    }

    private void awaitReady() throws Exception {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            boolean gone = process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            if (gone || System.nanoTime() > deadline) {
                kill();
                throw new AssertionError("The server did not come up:\n" + log());
            }
        }
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest question =
                HttpRequest.newBuilder(URI.create(url() + "/q/health/ready")).build();
        try {
            return CLIENT.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits until its search index answers. */
    public void awaitSearch() throws Exception {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!"READY".equals(request().get("/v1/admin/reindex").path("phase"))) {
            assertTrue(System.nanoTime() < deadline, this::log);
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    /** Waits until it has written a line that holds a text. */
    public void awaitLog(String text) throws Exception {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!log().contains(text)) {
            assertTrue(System.nanoTime() < deadline, this::log);
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    /** A request to this server; its answer is checked against the contract. */
    public RequestSpecification request() {
        return RestAssured.given()
                .config(SharedConfig.of(RestAssured.config()))
                .filters(new AdminKey(), new ContractFilter())
                .baseUri(url())
                .contentType("application/json");
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** The id of its process. */
    public long pid() {
        return process.pid();
    }

    /** All that it has written so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, with no chance to tidy up: {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end ({@code SIGTERM}), and does not wait. */
    public void askToEnd() {
        process.destroy();
    }

    /** Waits until it has ended. */
    public void awaitEnd() throws InterruptedException {
        assertTrue(process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS), this::log);
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            kill();
        }
    }
}
