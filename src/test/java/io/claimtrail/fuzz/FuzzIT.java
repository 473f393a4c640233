package io.claimtrail.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A short run of the fuzzer on the packaged jar; {@code src/bench/run fuzz} makes it as long as one likes. */
class FuzzIT {

    private static final int REQUESTS = Integer.getInteger("claimtrail.fuzz.requests", 300);
    private static final long SEED = Long.getLong("claimtrail.fuzz.seed", 1);

    @Test
    void nothingThatIsSentGetsAnAnswerOutsideTheContract() throws Exception {
        try (PackagedServer server = PackagedServer.started(Map.of(
                "CLAIMTRAIL_DATA", PackagedServer.freshData().toString(),
                "CLAIMTRAIL_LIMITS_ADDRESS", "0",
                "CLAIMTRAIL_LIMITS_FAILURES", "0",
                "CLAIMTRAIL_LIMITS_CORRECTIONS", "0"))) {
            server.awaitSearch();
            Fuzzer fuzzer = new Fuzzer(server.url(), SEED);
            List<String> findings = fuzzer.run(REQUESTS);
            assertTrue(fuzzer.statuses().containsKey(201), () -> "Nothing was recorded: " + fuzzer.statuses());
            assertEquals("", String.join("\n\n", findings));
        }
    }
}
