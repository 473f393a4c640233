package io.claimtrail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.IndexAgreement;
import io.claimtrail.testsupport.OpenSearchCluster;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.Writers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * After {@code kill -9} under a write load, what was acknowledged is there, and index and database agree exactly as soon as the
 * server is ready again. Nobody has to do anything for it. {@code -Dclaimtrail.kills=50} makes it as many rounds.
 */
class SurvivesKillIT {

    private static final int ROUNDS = Integer.getInteger("claimtrail.kills", 2);
    private static final int WRITERS = 4;
    private static final int CHANGES = 60;

    @Test
    void withTheEmbeddedIndex() throws Exception {
        killAndCompare(Map.of());
    }

    @Test
    void withAnIndexOnOpenSearch() throws Exception {
        try (OpenSearchCluster cluster = OpenSearchCluster.of(1)) {
            killAndCompare(cluster.settings());
        }
    }

    private static void killAndCompare(Map<String, String> engine) throws Exception {
        Map<String, String> settings = new HashMap<>(engine);
        settings.put("CLAIMTRAIL_DATA", PackagedServer.freshData().toString());
        settings.put("CLAIMTRAIL_DEMO", "false");
        AtomicReference<PackagedServer> current = new AtomicReference<>();
        Writers writers = new Writers(current::get);
        for (int round = 0; round < ROUNDS; round++) {
            try (PackagedServer server = PackagedServer.started(settings)) {
                server.awaitSearch();
                IndexAgreement.check(server);
                current.set(server);
                writers.writeUntil(WRITERS, CHANGES, server::kill);
            }
        }
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.awaitSearch();
            IndexAgreement.check(server);
            current.set(server);
            assertEquals(List.of(), writers.lost());
        }
        assertEquals(0, writers.errors());
        // Changes of quotes are not counted.
        assertTrue(writers.acknowledged() >= ROUNDS * CHANGES / 4, () -> "only " + writers.acknowledged());
    }
}
