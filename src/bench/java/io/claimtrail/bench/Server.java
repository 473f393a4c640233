package io.claimtrail.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged product, running on a database. */
final class Server implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("bench.jar", "target/quarkus-app/quarkus-run.jar"));

    /** The README's flags for many requests. */
    static final List<String> FAST =
            List.of("-Xms32m", "-Xmx160m", "-XX:+UseSerialGC", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=30",
                    "-XX:SharedArchiveFile=" + JAR.resolveSibling("classes.jsa"));

    /** The README's flags for little memory. */
    static final List<String> SMALL =
            Stream.concat(FAST.stream(), Stream.of("-Xmn8m", "-XX:TieredStopAtLevel=1")).toList();

    /** For what it costs to make an answer: none is kept. */
    static final Map<String, String> MADE_ANEW = Map.of("CLAIMTRAIL_CACHE_MEGABYTES", "0");

    private static final int FIRST_PORT = Integer.getInteger("bench.port", 18400);
    static final String KEY_HEADER = "X-API-Key";
    static final String KEY = "key-of-the-benchmarks-0123456789";
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Database database;
    private final int port;
    private Process process;

    /** @param number tells servers that run at the same time apart */
    Server(Database database, int number) {
        this.database = database;
        this.port = FIRST_PORT + number;
    }

    /** Starts it, and waits until it answers. */
    Server start(List<String> options, Map<String, String> settings) throws Exception {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(Database.HOME.resolve("server-" + port + ".log").toFile());
        builder.environment().putAll(database.environment());
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("CLAIMTRAIL_ADMIN_KEY", KEY);
        builder.environment().put("CLAIMTRAIL_LIMITS_ADDRESS", "0");
        builder.environment().put("CLAIMTRAIL_LIMITS_KEY", "0");
        builder.environment().putAll(settings);
        process = builder.start();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server ended; see its log in " + Database.HOME);
            }
        }
        return this;
    }

    /** Waits until its search index answers; a product without one has none to wait for. */
    void awaitSearch() throws Exception {
        while (true) {
            HttpResponse<String> state = CLIENT.send(
                    HttpRequest.newBuilder(uri("/v1/admin/reindex"))
                            .header(KEY_HEADER, KEY)
                            .build(), HttpResponse.BodyHandlers.ofString());
            if (state.statusCode() == 404 || state.body().contains("\"phase\":\"READY\"")) {
                return;
            }
            Thread.sleep(100);
        }
    }

    Server start() throws Exception {
        return start(List.of(), Map.of());
    }

    /** Starts it once so that it migrates the database. */
    void migrate() throws Exception {
        start();
        close();
    }

    String get(String path) throws IOException, InterruptedException {
        return get(path, HttpRequest.newBuilder(uri(path)));
    }

    /** The same for what is not for everybody. */
    String getWithKey(String path) throws IOException, InterruptedException {
        return get(path, HttpRequest.newBuilder(uri(path)).header(KEY_HEADER, KEY));
    }

    private static String get(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(
                request.timeout(Duration.ofMinutes(1)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    /** Keeps what a path answers, however much that is. */
    void download(String path, Path file) throws IOException, InterruptedException {
        HttpResponse<Path> answer = CLIENT.send(
                HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    /** Sends a file, and gives back what is answered. */
    String upload(String path, String type, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", type)
                .header(KEY_HEADER, KEY)
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 202) {
            throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    int post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header(KEY_HEADER, KEY)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Resident memory in megabytes; -1 where /proc does not tell. */
    long residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** The processor time that it has taken so far, in microseconds; a database of its own is not counted. */
    long cpuMicros() {
        return process.info().totalCpuDuration().orElseThrow().toNanos() / 1000;
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }

    private boolean answers() throws InterruptedException {
        try {
            get("/v1/claims?limit=1");
            return true;
        } catch (IOException e) {
            Thread.sleep(10);
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    /** Where it answers, without a path. */
    String base() {
        return "http://127.0.0.1:" + port;
    }

    private URI uri(String path) {
        return URI.create(base() + path);
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
