package io.claimtrail.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;

/** Somebody who listens to the changes of a server, goes away after the first one without a word, and comes again. */
final class Listener implements AutoCloseable {

    private static final int AWAY_MILLIS = 500;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest request;
    private final Thread thread = new Thread(this::listen, "listener");
    private volatile boolean stopped;
    private volatile int heard;

    Listener(String server) {
        request = HttpRequest.newBuilder(URI.create(server + "/v1/changes/events")).build();
        thread.start();
    }

    /** How many changes it has been told of. */
    int heard() {
        return heard;
    }

    private void listen() {
        try {
            while (!stopped) {
                hearOnce();
                TimeUnit.MILLISECONDS.sleep(AWAY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void hearOnce() throws InterruptedException {
        try (InputStream events = client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            heard += events.read() >= 0 ? 1 : 0;
        } catch (IOException refused) {
            // It comes again as well.
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        thread.join();
    }
}
