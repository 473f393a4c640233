package io.claimtrail.bench;

import io.claimtrail.fuzz.Fuzzer;
import io.claimtrail.testsupport.PackagedServer;
import java.util.List;
import java.util.Map;

/** The fuzzer at length, on a fresh database with the demo corpus. */
final class Fuzz {

    private static final int REQUESTS = Integer.getInteger("bench.requests", 100_000);
    private static final long SEED = Long.getLong("bench.seed", 1);
    /** Callers without a key, with bad ones and with corrections are let through as often as they come. */
    private static final Map<String, String> NO_LIMITS = Map.of(
            "CLAIMTRAIL_LIMITS_ADDRESS", "0", "CLAIMTRAIL_LIMITS_FAILURES", "0", "CLAIMTRAIL_LIMITS_CORRECTIONS", "0");

    private final FaultDatabase database;

    Fuzz(FaultDatabase database) {
        this.database = database;
    }

    void print() throws Exception {
        try (PackagedServer server = PackagedServer.started(database.settings(Map.of("CLAIMTRAIL_DEMO", "true"), NO_LIMITS))) {
            server.awaitSearch();
            Fuzzer fuzzer = new Fuzzer(server.url(), SEED, finding -> System.out.printf("%n%s%n", finding));
            long start = System.nanoTime();
            List<String> findings = fuzzer.run(REQUESTS);
            System.out.printf("%nAll kinds of findings:%n");
            findings.forEach(finding -> System.out.printf("%n%s%n", finding));
            System.out.printf(
                    "%n%s: %d requests with seed %d in %d s, by status %s; %d findings; errors in the log: %d%n",
                    database.kind(),
                    REQUESTS,
                    SEED,
                    (System.nanoTime() - start) / 1_000_000_000,
                    fuzzer.statuses(),
                    findings.size(),
                    server.log().lines().filter(line -> line.contains(" ERROR ")).count());
        }
    }
}
