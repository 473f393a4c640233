package io.claimtrail.testsupport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real OpenSearch cluster on this machine, each node a process of its own. */
public final class OpenSearchCluster implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Path SOURCE = Path.of("src", "test", "opensearch", "OpenSearchNode.java");
    private static final int POLL_MILLIS = 200;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path directory;
    private final List<Node> nodes = new ArrayList<>();

    private record Node(int httpPort, int transportPort, Process process) {}

    private OpenSearchCluster(Path directory) {
        this.directory = directory;
    }

    /**
     * Starts so many nodes, and waits until they have found each other. One after the other: nodes that elect their first
     * manager while all of them start can stay apart for minutes on a busy machine.
     */
    public static OpenSearchCluster of(int size) throws Exception {
        OpenSearchCluster cluster = new OpenSearchCluster(PackagedServer.freshData());
        try {
            for (int i = 0; i < size; i++) {
                cluster.nodes.add(cluster.launched(PackagedServer.freePort(), PackagedServer.freePort()));
                cluster.awaitNodes(cluster.nodes.size());
            }
            return cluster;
        } catch (Throwable failed) {
            cluster.close();
            throw failed;
        }
    }

    /** The addresses of all nodes, as a setting has them. */
    public String uris() {
        return nodes.stream().map(node -> "http://127.0.0.1:" + node.httpPort).collect(Collectors.joining(","));
    }

    /** Settings with which a server keeps its index here. */
    public Map<String, String> settings() {
        return Map.of(
                "CLAIMTRAIL_SEARCH_ENGINE", "opensearch",
                "CLAIMTRAIL_SEARCH_URIS", uris(),
                "CLAIMTRAIL_SEARCH_REPLICAS", String.valueOf(nodes.size() - 1));
    }

    /** Ends one node at once, with no chance to tidy up. */
    public void kill(int number) {
        nodes.get(number).process.destroyForcibly().onExit().join();
    }

    /** Starts a node again that has ended, on what it had on disk. */
    public void restart(int number) throws Exception {
        Node ended = nodes.get(number);
        nodes.set(number, launched(ended.httpPort, ended.transportPort));
        awaitNodes((int) nodes.stream().filter(node -> node.process.isAlive()).count());
    }

    /** What the cluster answers to a request, as text. */
    public String request(String method, String path) throws IOException, InterruptedException {
        Node alive = nodes.stream()
                .filter(node -> node.process.isAlive())
                .findFirst()
                .orElseThrow();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + alive.httpPort + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private Node launched(int httpPort, int transportPort) throws IOException {
        String seeds = Stream.concat(nodes.stream().map(Node::transportPort), Stream.of(transportPort))
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        // To start quickly on few cores matters more here than to run quickly.
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        Path.of(System.getProperty("claimtrail.opensearch")).toAbsolutePath() + "/*",
                        SOURCE.toAbsolutePath().toString(),
                        directory.resolve("node-" + transportPort).toString(),
                        "claimtrail-test",
                        String.valueOf(httpPort),
                        String.valueOf(transportPort),
                        seeds)
                .redirectErrorStream(true)
                .redirectOutput(
                        directory.resolve("log-" + transportPort + ".txt").toFile())
                .start();
        return new Node(httpPort, transportPort, process);
    }

    private void awaitNodes(int count) throws Exception {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!hasNodes(count)) {
            if (System.nanoTime() > deadline
                    || nodes.stream().filter(node -> node.process.isAlive()).count() < count) {
                throw new AssertionError("OpenSearch did not come up:\n" + logs());
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private boolean hasNodes(int count) throws InterruptedException {
        try {
            return request("GET", "/_cluster/health").contains("\"number_of_nodes\":" + count + ",");
        } catch (IOException notYet) {
            return false;
        }
    }

    private String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        for (Node node : nodes) {
            logs.append(Files.readString(directory.resolve("log-" + node.transportPort + ".txt")));
        }
        return logs.toString();
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.process.destroyForcibly().onExit().join());
    }
}
