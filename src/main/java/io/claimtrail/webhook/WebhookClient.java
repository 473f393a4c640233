package io.claimtrail.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Calls webhooks, at {@link PublicAddresses} alone. */
@ApplicationScoped
class WebhookClient {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(15);

    /** As much of an answer as is kept, in bytes. */
    private static final int KEPT = 1_000;

    private final PublicAddresses addresses;
    private final OkHttpClient http;

    WebhookClient(PublicAddresses addresses) {
        this.addresses = addresses;
        // How much is sent at once is the queue's business: what waited in here would outlast the lease.
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .dns(addresses)
                // A proxy would look names up by itself, and a redirection would lead to wherever a receiver says.
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .connectTimeout(LONGEST_CONNECT)
                .callTimeout(LONGEST_CALL)
                .build();
    }

    /** Makes a call. What goes wrong with it is an answer too; nothing is raised. */
    CompletableFuture<Answer> send(WebhookCall webhookCall) {
        Instant begun = Instant.now();
        long start = System.nanoTime();
        HttpUrl url = HttpUrl.get(webhookCall.url());
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        if (!addresses.mayBeAt(url.host())) {
            answer.complete(new Answer(begun, 0, null, "Its address is not one of the public internet.", null));
            return answer;
        }
        http.newCall(webhookCall.at(begun)).enqueue(new Callback() {
            @Override
            public void onFailure(Call call, IOException e) {
                answer.complete(new Answer(begun, millisSince(start), null, why(e), null));
            }

            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    answer.complete(new Answer(
                            begun, millisSince(start), response.code(), beginning(response), retryAfter(response)));
                } catch (IOException e) {
                    answer.complete(new Answer(begun, millisSince(start), response.code(), why(e), null));
                }
            }
        });
        return answer;
    }

    @PreDestroy
    void close() {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static String why(IOException e) {
        String text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return text.substring(0, Math.min(KEPT, text.length()));
    }

    private static String beginning(Response response) throws IOException {
        BufferedSource source = response.body().source();
        source.request(KEPT);
        Buffer read = source.getBuffer();
        String text = read.readString(Math.min(KEPT, read.size()), StandardCharsets.UTF_8);
        // What the database cannot keep as text.
        String kept = text.replace("\u0000", "").strip();
        return kept.isEmpty() ? null : kept;
    }

    /** Seconds alone: the form with a date (RFC 9110, section 10.2.3) is of no use where clocks differ. */
    private static Duration retryAfter(Response response) {
        String seconds = response.header("Retry-After");
        return seconds != null && seconds.matches("[0-9]{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
