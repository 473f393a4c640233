package io.claimtrail.bench;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.PackagedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the product does with four times the requests that it can serve: requests come at a fixed rate, whether or not those
 * before them were answered.
 */
final class Overload {

    private static final int CLIENTS = 8;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 15);
    private static final int TIMES_CAPACITY = 4;
    /** Requests of ours that may be under way: a client that has no sockets left measures itself. */
    private static final int MOST_UNDER_WAY = 2000;

    /** Costs the product much more than whoever asks: on one machine it would be the client that is measured. */
    private static final String SEARCH =
            "/v1/claims?q=soldiers+OR+peace&limit=1&facets=speaker,publisher,status,kind,language,topic,year";

    private final FaultDatabase database;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();
    private final AtomicInteger number = new AtomicInteger();

    Overload(FaultDatabase database) {
        this.database = database;
    }

    /** Milliseconds of the answers with what was asked for, and how many there were of others. */
    private record Measured(List<Long> served, AtomicInteger shed, AtomicInteger failed, List<Long> shedMillis) {

        Measured() {
            this(Collections.synchronizedList(new ArrayList<>()), new AtomicInteger(), new AtomicInteger(),
                    Collections.synchronizedList(new ArrayList<>()));
        }

        void note(HttpResponse<?> answer, Throwable failure, long millis) {
            if (failure == null && answer.statusCode() < 300) {
                served.add(millis);
            } else if (failure == null && answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isPresent()) {
                shed.incrementAndGet();
                shedMillis.add(millis);
            } else {
                failed.incrementAndGet();
            }
        }

        static long percentile(List<Long> of, int percent) {
            List<Long> sorted = of.stream().sorted().toList();
            return sorted.isEmpty() ? -1 : sorted.get((sorted.size() - 1) * percent / 100);
        }
    }

    void print() throws Exception {
        Map<String, String> settings = database.settings(Map.of("CLAIMTRAIL_DEMO", "true", "CLAIMTRAIL_LIMITS_ADDRESS", "0"));
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.awaitSearch();
            inTurn(server, SECONDS);
            Measured normal = inTurn(server, SECONDS);
            int capacity = Math.max(1, normal.served.size() / SECONDS);
            tell("normal, " + CLIENTS + " clients, " + capacity + " a second", normal, server);
            tell(TIMES_CAPACITY + " times as many", atRate(server, TIMES_CAPACITY * capacity), server);
            System.out.printf("%s: answered as usual again after %d ms%n", database.kind(), millisUntilUsual(server, normal));
            tell("normal again", inTurn(server, SECONDS), server);
        }
    }

    private void tell(String what, Measured measured, PackagedServer server) throws Exception {
        System.out.printf(
                "%s %s: %d served, p50 %d ms, p99 %d ms; %d shed, p99 %d ms; %d failed; %d MB resident%n",
                database.kind(),
                what,
                measured.served.size(),
                Measured.percentile(measured.served, 50),
                Measured.percentile(measured.served, 99),
                measured.shed.get(),
                Measured.percentile(measured.shedMillis, 99),
                measured.failed.get(),
                megabytes(server.pid()));
    }

    /** Each client sends the next request once it has the answer. */
    private Measured inTurn(PackagedServer server, int seconds) throws Exception {
        Measured measured = new Measured();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        Parallel.run(CLIENTS, () -> {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                HttpResponse<Void> answer = client.send(request(server), HttpResponse.BodyHandlers.discarding());
                measured.note(answer, null, millisSince(start));
            }
        });
        return measured;
    }

    private Measured atRate(PackagedServer server, int perSecond) throws Exception {
        Measured measured = new Measured();
        Semaphore room = new Semaphore(MOST_UNDER_WAY);
        long begin = System.nanoTime();
        for (int i = 0; i < perSecond * SECONDS; i++) {
            long due = begin + TimeUnit.SECONDS.toNanos(i) / perSecond;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            room.acquire();
            long start = System.nanoTime();
            client.sendAsync(request(server), HttpResponse.BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                measured.note(answer, failure, millisSince(start));
                room.release();
            });
        }
        room.acquire(MOST_UNDER_WAY);
        return measured;
    }

    /** Until ten answers in a row take no longer than most did before. */
    private long millisUntilUsual(PackagedServer server, Measured normal) throws Exception {
        long usual = Math.max(1, Measured.percentile(normal.served, 99));
        long start = System.nanoTime();
        for (int inRow = 0; inRow < 10; ) {
            long sent = System.nanoTime();
            int status = client.send(request(server), HttpResponse.BodyHandlers.discarding()).statusCode();
            inRow = status < 300 && millisSince(sent) <= usual ? inRow + 1 : 0;
        }
        return millisSince(start);
    }

    /** Searches and new claims in turn. */
    private HttpRequest request(PackagedServer server) {
        int next = number.getAndIncrement();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + (next % 2 == 0 ? SEARCH : "/v1/claims")))
                .header(AdminKey.HEADER, AdminKey.SECRET);
        return next % 2 == 0
                ? request.build()
                : request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(claim(next)))
                        .build();
    }

    private String claim(int number) {
        return """
                {"speaker": {"name": "Speaker %1$d"}, "saidOn": "2021-05-04", "quote": "Quote %2$d, and no other",
                 "source": {"url": "https://news%1$d.example/%2$d", "publishedOn": "2021-05-05"}}"""
                .formatted(number % 50, number);
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private static long megabytes(long pid) throws Exception {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
