package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedServer;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was acknowledged is on disk: nothing is lost by {@code kill -9} while several clients write. */
class SurvivesKillIT {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 4;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 60;

    @Test
    void acknowledgedClaimsAreThereAfterKill() throws Exception {
        Path data = PackagedServer.freshData();
        Set<String> acknowledged = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (PackagedServer server = PackagedServer.startedOn(data)) {
                acknowledged.addAll(writeUntilKilled(server));
            }
        }
        assertTrue(acknowledged.size() >= ROUNDS * ACKNOWLEDGED_BEFORE_KILL);
        try (PackagedServer server = PackagedServer.startedOn(data)) {
            Set<String> lost = new HashSet<>(acknowledged);
            lost.removeAll(idsIn(server));
            assertTrue(lost.isEmpty(), () -> lost.size() + " of " + acknowledged.size() + " are lost: " + lost);
        }
    }

    private static List<String> writeUntilKilled(PackagedServer server) throws Exception {
        ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
        CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED_BEFORE_KILL);
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        IntStream.range(0, WRITERS).forEach(i -> writers.execute(() -> write(server, acknowledged, enough)));
        assertTrue(enough.await(2, TimeUnit.MINUTES), server::log);
        server.kill();
        writers.shutdown();
        assertTrue(writers.awaitTermination(1, TimeUnit.MINUTES));
        return List.copyOf(acknowledged);
    }

    /** Records claims until the server is gone; only what was answered with 201 counts. */
    private static void write(
            PackagedServer server, ConcurrentLinkedQueue<String> acknowledged, CountDownLatch enough) {
        while (true) {
            Response answer;
            try {
                answer = server.request().body(aClaim().body()).post("/v1/claims");
            } catch (Exception gone) {
                return;
            }
            if (answer.statusCode() == 201) {
                acknowledged.add(answer.jsonPath().getString("id"));
                enough.countDown();
            }
        }
    }

    private static Set<String> idsIn(PackagedServer server) {
        Set<String> ids = new HashSet<>();
        String cursor = null;
        do {
            var page = server.request().queryParam("limit", 200);
            Response answer = (cursor == null ? page : page.queryParam("cursor", cursor)).get("/v1/claims");
            answer.then().statusCode(200);
            ids.addAll(answer.jsonPath().getList("items.id"));
            cursor = answer.jsonPath().getString("nextCursor");
        } while (cursor != null);
        assertFalse(ids.isEmpty());
        return ids;
    }
}
