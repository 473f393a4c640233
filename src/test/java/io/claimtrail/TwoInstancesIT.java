package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.IndexAgreement;
import io.claimtrail.testsupport.OpenSearchCluster;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.Writers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.HashMap;
import java.util.Map;
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

    private static Map<String, String> on(EmbeddedPostgres postgres, OpenSearchCluster cluster) throws Exception {
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.put("CLAIMTRAIL_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
        settings.put("CLAIMTRAIL_DB_USER", "postgres");
        settings.put("CLAIMTRAIL_DB_PASSWORD", "postgres");
        settings.put("CLAIMTRAIL_DATA", PackagedServer.freshData().toString());
        return settings;
    }
}
