package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.IndexAgreement;
import io.claimtrail.testsupport.OpenSearchCluster;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.Writers;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two instances of the packaged jar over one PostgreSQL and one OpenSearch. */
class TwoInstancesIT {

    @Test
    void eachFindsWhatTheOtherRecordedAndOneCanBeKilled() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                OpenSearchCluster cluster = OpenSearchCluster.of(1)) {
            Map<String, String> settings = on(postgres, cluster);
            try (PackagedServer one = PackagedServer.started(settings);
                    PackagedServer other = PackagedServer.started(settings)) {
                one.awaitSearch();
                other.awaitSearch();
                assertFindsAtOnce(one, other, "zebra and giraffe beside a pelican", "pelican");
                assertFindsAtOnce(other, one, "zebra and elephant beside a flamingo", "flamingo");
                assertRefusesWithinSeconds(other, one);

                AtomicInteger turn = new AtomicInteger();
                new Writers(() -> turn.incrementAndGet() % 2 == 0 ? one : other).writeUntil(4, 100, one::kill);
                other.awaitSearch();
                IndexAgreement.check(other);

                Writers survivors = new Writers(() -> other);
                survivors.writeUntil(4, 60, () -> {});
                IndexAgreement.check(other);
                assertEquals(0, survivors.errors());
            }
        }
    }

    private static void assertFindsAtOnce(PackagedServer recorder, PackagedServer reader, String quote, String word) {
        recorder.request()
                .body(aClaim().saying(quote).body())
                .post("/v1/claims")
                .then()
                .statusCode(201);
        reader.request().get("/v1/claims?q=" + word).then().statusCode(200).body("items", hasSize(1));
    }

    /** A key that one of them has revoked, and the other has just let in. */
    private static void assertRefusesWithinSeconds(PackagedServer reader, PackagedServer revoker) throws Exception {
        JsonPath key = revoker.request()
                .body(Map.of("name", "Somebody", "role", "READER"))
                .post("/v1/admin/keys")
                .jsonPath();
        assertEquals(200, statusWith(key, reader));
        revoker.request().delete("/v1/admin/keys/" + key.getString("id")).then().statusCode(204);
        assertEquals(401, statusWith(key, revoker));
        TimeUnit.SECONDS.sleep(2);
        assertEquals(401, statusWith(key, reader));
    }

    private static int statusWith(JsonPath key, PackagedServer server) {
        return server.request()
                .header(AdminKey.HEADER, key.getString("secret"))
                .get("/v1/claims")
                .statusCode();
    }

    private static Map<String, String> on(EmbeddedPostgres postgres, OpenSearchCluster cluster) throws Exception {
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.put("CLAIMTRAIL_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("CLAIMTRAIL_DB_USER", "postgres");
        settings.put("CLAIMTRAIL_DB_PASSWORD", "postgres");
        settings.put("CLAIMTRAIL_DATA", PackagedServer.freshData().toString());
        return settings;
    }
}
