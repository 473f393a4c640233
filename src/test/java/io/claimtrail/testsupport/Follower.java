package io.claimtrail.testsupport;

import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A system that follows the changes of a server and never stops: what it could not be told, since the server was away, it asks
 * for again from where it was.
 */
public final class Follower implements AutoCloseable {

    private static final int LONGEST_MILLIS = 60_000;
    private static final int BETWEEN_TRIES_MILLIS = 100;

    private final Supplier<PackagedServer> server;
    private final List<Map<String, Object>> told = new ArrayList<>();
    private final Thread thread;
    private volatile boolean stopped;
    private volatile AssertionError failure;
    private String place = "0";

    private Follower(Supplier<PackagedServer> server, Step step) {
        this.server = server;
        this.thread = new Thread(() -> follow(step), "follower");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads on with {@code after} and {@code wait}. */
    public static Follower polling(Supplier<PackagedServer> server) {
        return new Follower(server, Follower::poll);
    }

    /** Listens to server-sent events, and comes back with {@code Last-Event-ID}. */
    public static Follower listening(Supplier<PackagedServer> server) {
        return new Follower(server, Follower::listen);
    }

    /** One request; fails where the server is away. */
    private interface Step {
        void take(Follower follower) throws IOException;
    }

    private void follow(Step step) {
        while (!stopped) {
            try {
                step.take(this);
            } catch (IOException away) {
                pause();
            } catch (AssertionError | RuntimeException e) {
                failure = new AssertionError("it was not told of what it asked for", e);
                return;
            }
        }
    }

    private void poll() throws IOException {
        URLConnection connection = connect("/v1/changes?limit=50&wait=5&after=" + place);
        try (var body = connection.getInputStream()) {
            JsonPath page = JsonPath.from(new String(body.readAllBytes(), StandardCharsets.UTF_8));
            add(page.getList("items"));
            place = page.getString("nextCursor");
        }
    }

    private void listen() throws IOException {
        URLConnection connection = connect("/v1/changes/events");
        connection.setRequestProperty("Last-Event-ID", place);
        try (BufferedReader events =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = events.readLine(); line != null && !stopped; line = events.readLine()) {
                if (line.startsWith("id:")) {
                    place = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    add(List.of(JsonPath.from(line.substring(5)).getMap("")));
                }
            }
        }
    }

    private URLConnection connect(String path) throws IOException {
        URLConnection connection = URI.create(server.get().url() + path).toURL().openConnection();
        connection.setRequestProperty(AdminKey.HEADER, AdminKey.SECRET);
        connection.setReadTimeout(LONGEST_MILLIS);
        return connection;
    }

    private void add(List<Map<String, Object>> changes) {
        synchronized (told) {
            told.addAll(changes);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All that it was told, in the order in which it was told it, once that is so much; waits for it. */
    public List<Map<String, Object>> told(int changes) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        while (true) {
            if (failure != null) {
                throw failure;
            }
            synchronized (told) {
                if (told.size() >= changes || System.nanoTime() > deadline) {
                    return List.copyOf(told);
                }
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
        }
    }

    @Override
    public void close() {
        stopped = true;
    }
}
