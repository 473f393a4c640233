package io.claimtrail.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Who sends the requests of a load: each the next once it has the answer, or all at a rate, whether or not it was answered. */
final class Clients {

    /** Requests of ours that may be under way: a client that has no sockets left measures itself. */
    private static final int MOST_UNDER_WAY = 2000;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final Supplier<HttpRequest> requests;
    private final Consumer<HttpResponse<Void>> answers;

    /**
     * @param requests gives the next request
     * @param answers is told of each answer, whatever its status
     */
    Clients(Supplier<HttpRequest> requests, Consumer<HttpResponse<Void>> answers) {
        this.requests = requests;
        this.answers = answers;
    }

    HttpResponse<Void> send() throws Exception {
        HttpResponse<Void> answer = client.send(requests.get(), HttpResponse.BodyHandlers.discarding());
        answers.accept(answer);
        return answer;
    }

    /** Each client sends the next request once it has the answer. */
    Measured inTurn(int clients, int seconds) throws Exception {
        Measured measured = new Measured();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Parallel.run(clients, () -> {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                HttpResponse<Void> answer = send();
                measured.note(answer, null, millisSince(start));
            }
        });
        return measured;
    }

    /** Requests come at a fixed rate; ends when the last one was answered. */
    Measured atRate(int perSecond, int seconds) throws Exception {
        Measured measured = new Measured();
        Semaphore room = new Semaphore(MOST_UNDER_WAY);
        long begin = System.nanoTime();
        for (int i = 0; i < perSecond * seconds; i++) {
            long due = begin + TimeUnit.SECONDS.toNanos(i) / perSecond;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            room.acquire();
            long start = System.nanoTime();
            client.sendAsync(requests.get(), HttpResponse.BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                measured.note(answer, failure, millisSince(start));
                if (failure == null) {
                    answers.accept(answer);
                }
                room.release();
            });
        }
        room.acquire(MOST_UNDER_WAY);
        return measured;
    }

    static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }
}
