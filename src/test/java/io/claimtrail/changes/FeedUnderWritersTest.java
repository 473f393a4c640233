package io.claimtrail.changes;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.ChangesInFull;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However many write at once, a reader who never stops is told everything, once, in order. */
@HttpTest
class FeedUnderWritersTest {

    private static final int WRITERS = 16;
    private static final int CLAIMS_EACH = 3;

    @Test
    void aReaderMissesNothingAndHearsNothingTwice() throws Exception {
        String start = Feed.end();
        String contested = aClaim().id();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        List<Future<List<String>>> writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> threads.submit(() -> write(contested)))
                .toList();
        Future<List<Map<String, Object>>> reader = threads.submit(() -> readAll(start, writers));
        List<Map<String, Object>> told = reader.get();
        threads.shutdown();

        ChangesInFull.assertInOrder(Long.parseLong(start) + 1, told);
        for (Future<List<String>> writer : writers) {
            for (String claim : writer.get()) {
                assertEquals(List.of("RECORDED", "CHANGED", "WITHDRAWN"), actions(told, "CLAIM", claim));
            }
        }
        long linked = told.stream()
                .filter(item -> "EVIDENCE".equals(item.get("kind")) && contested.equals(item.get("claim")))
                .count();
        assertEquals(WRITERS * CLAIMS_EACH, linked);
    }

    /** Claims of its own from beginning to end, and evidence on the one that all write about. */
    private static List<String> write(String contested) {
        List<String> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS_EACH; i++) {
            String claim = aClaim().id();
            evidence("CONTRADICTS", contested).id();
            assertEquals(200, change("/v1/claims/" + claim, "kind", "PROMISE").statusCode());
            assertEquals(204, withdraw("/v1/claims/" + claim).statusCode());
            claims.add(claim);
        }
        return claims;
    }

    private static List<Map<String, Object>> readAll(String start, List<Future<List<String>>> writers) {
        List<Map<String, Object>> told = new ArrayList<>();
        String place = start;
        boolean over = false;
        while (true) {
            JsonPath next = Feed.after(place, Map.of("limit", 20, "wait", 1));
            told.addAll(next.getList("items"));
            place = next.getString("nextCursor");
            if (over && next.getList("items").isEmpty()) {
                return told;
            }
            over = writers.stream().allMatch(Future::isDone);
            assertTrue(told.size() < 10_000);
        }
    }

    private static List<Object> actions(List<Map<String, Object>> told, String kind, String id) {
        return told.stream()
                .filter(item -> kind.equals(item.get("kind")) && id.equals(item.get("id")))
                .map(item -> item.get("action"))
                .toList();
    }
}
