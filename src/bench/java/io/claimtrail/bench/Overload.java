package io.claimtrail.bench;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.PackagedServer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the product does with four times the requests that it can serve: requests come at a fixed rate, whether or not those
 * before them were answered.
 */
final class Overload {

    private static final int CLIENTS = 8;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 15);
    private static final int TIMES_CAPACITY = 4;

    /** Costs the product much more than whoever asks: on one machine it would be the client that is measured. */
    private static final String SEARCH =
            "/v1/claims?q=soldiers+OR+peace&limit=1&facets=speaker,publisher,status,kind,language,topic,year";

    private final FaultDatabase database;
    private final AtomicInteger number = new AtomicInteger();

    Overload(FaultDatabase database) {
        this.database = database;
    }

    void print() throws Exception {
        Map<String, String> settings = database.settings(Map.of("CLAIMTRAIL_DEMO", "true", "CLAIMTRAIL_LIMITS_ADDRESS", "0"));
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.awaitSearch();
            Clients clients = new Clients(() -> request(server), answer -> {});
            clients.inTurn(CLIENTS, SECONDS);
            Measured normal = clients.inTurn(CLIENTS, SECONDS);
            int capacity = Math.max(1, normal.served().size() / SECONDS);
            tell("normal, " + CLIENTS + " clients, " + capacity + " a second", normal, server);
            tell(TIMES_CAPACITY + " times as many", clients.atRate(TIMES_CAPACITY * capacity, SECONDS), server);
            System.out.printf("%s: answered as usual again after %d ms%n", database.kind(), millisUntilUsual(clients, normal));
            tell("normal again", clients.inTurn(CLIENTS, SECONDS), server);
        }
    }

    private void tell(String what, Measured measured, PackagedServer server) throws Exception {
        System.out.printf(
                "%s %s: %d served, p50 %d ms, p99 %d ms; %d shed, p99 %d ms; %d failed; %.0f MB resident%n",
                database.kind(),
                what,
                measured.served().size(),
                Measured.percentile(measured.served(), 50),
                Measured.percentile(measured.served(), 99),
                measured.shed().size(),
                Measured.percentile(measured.shed(), 99),
                measured.failed().get(),
                new JavaProcess(server.pid()).megabytes("VmRSS"));
    }

    /** Until ten answers in a row take no longer than most did before. */
    private long millisUntilUsual(Clients clients, Measured normal) throws Exception {
        long usual = Math.max(1, Measured.percentile(normal.served(), 99));
        long start = System.nanoTime();
        for (int inRow = 0; inRow < 10; ) {
            long sent = System.nanoTime();
            int status = clients.send().statusCode();
            inRow = status < 300 && Clients.millisSince(sent) <= usual ? inRow + 1 : 0;
        }
        return Clients.millisSince(start);
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
}
