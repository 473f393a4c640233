package io.claimtrail.webhook;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A system that is told of changes: it answers as a test says, or else 204, and keeps what it was sent. */
public final class Receiver implements AutoCloseable {

    private static final int LONGEST_WAIT_SECONDS = 120;

    private final HttpServer server;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Queue<Integer> answers = new ArrayDeque<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private volatile int refusedEach;

    /** What was sent. */
    public record Received(Map<String, List<String>> headers, byte[] body) {

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(each -> each.getKey().equalsIgnoreCase(name))
                    .map(each -> String.join(", ", each.getValue()))
                    .findFirst()
                    .orElse(null);
        }

        /** As the reference implementation of CloudEvents reads it. */
        public CloudEvent event() {
            return new JsonFormat().deserialize(body);
        }

        /** What the event tells. */
        public JsonPath data() {
            return JsonPath.from(new String(event().getData().toBytes(), StandardCharsets.UTF_8));
        }

        /** Makes sure, with the reference implementation of Standard Webhooks, that a secret has signed it. */
        public void requireSignedBy(String secret) throws Exception {
            new Webhook(secret).verify(new String(body, StandardCharsets.UTF_8), headers);
        }
    }

    private Receiver(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", this::take);
        server.start();
    }

    public static Receiver started() throws IOException {
        return new Receiver(0);
    }

    public static Receiver startedAt(int port) throws IOException {
        return new Receiver(port);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Has it answer the next requests so, and after those 204 again. */
    public void answer(int... statuses) {
        synchronized (answers) {
            for (int status : statuses) {
                answers.add(status);
            }
        }
    }

    /** Has it refuse each so many'th event, the first time that it comes, and keep what it takes alone. */
    public Receiver refusingEach(int events) {
        refusedEach = events;
        return this;
    }

    /** What comes next; waits for it. */
    public Received next() throws InterruptedException {
        Received next = received.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came in " + LONGEST_WAIT_SECONDS + " s");
        }
        return next;
    }

    /** Whether there is nothing that was sent and not looked at. */
    public boolean isQuiet() {
        return received.isEmpty();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (refusedEach > 0
                    && seen.add(exchange.getRequestHeaders().getFirst("webhook-id"))
                    && seen.size() % refusedEach == 0) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            received.add(new Received(
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes()));
            int status = nextStatus();
            exchange.getResponseHeaders().add("Location", "http://10.0.0.1/elsewhere");
            exchange.getResponseHeaders().add("Retry-After", "3600");
            byte[] text = status == 204 ? new byte[0] : "not now\u0000".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, text.length == 0 ? -1 : text.length);
            exchange.getResponseBody().write(text);
        }
    }

    private int nextStatus() {
        synchronized (answers) {
            return answers.isEmpty() ? 204 : answers.remove();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
