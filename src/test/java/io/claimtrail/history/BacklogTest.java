package io.claimtrail.history;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is on record without a history gets one from what is known of it. */
@HttpTest
class BacklogTest {

    @Inject
    EntityManager entities;

    @Inject
    Backlog backlog;

    @Test
    void aRecordFromBeforeBeginsWithBeingRecorded() {
        String claim = aClaim().with("kind", "DENIAL").about("Belarus").id();
        withdraw("/v1/claims/" + claim);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from change_subject where position in "
                            + "(select position from change where record_id = ?1)")
                    .setParameter(1, UUID.fromString(claim))
                    .executeUpdate();
            entities.createNativeQuery("delete from change where record_id = ?1")
                    .setParameter(1, UUID.fromString(claim))
                    .executeUpdate();
            entities.createNativeQuery("update change_head set complete = false")
                    .executeUpdate();
        });
        backlog.takeUp();
        backlog.takeUp();
        JsonPath history = read("/v1/claims/" + claim + "/history");
        assertEquals(List.of("WITHDRAWN", "RECORDED"), history.getList("items.action"));
        assertEquals(List.of("system", "system"), history.getList("items.actor"));
        assertEquals(List.of("/withdrawn"), history.getList("items[0].differences.path"));
        assertEquals("DENIAL", history.getString("items[1].differences.find {it.path == '/kind'}.after"));
        assertEquals(
                1,
                history.getList("items[1].differences.findAll {it.path.startsWith('/appearances')}")
                        .size());
    }
}
