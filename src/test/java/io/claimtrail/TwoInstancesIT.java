package io.claimtrail;

import static io.claimtrail.testsupport.Answers.idOfNew;
import static io.claimtrail.testsupport.Answers.json;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.IndexAgreement;
import io.claimtrail.testsupport.LongImport;
import io.claimtrail.testsupport.OpenSearchCluster;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.Writers;
import io.claimtrail.webhook.Receiver;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances of the packaged jar over one PostgreSQL and one OpenSearch. */
class TwoInstancesIT {

    private static final int ROWS = 1_000;
    private static final int TOPICS = 30;
    private static final int CHANGES = 20;

    private Receiver receiver;

    @BeforeEach
    void receive() throws IOException {
        receiver = Receiver.started();
    }

    @AfterEach
    void endReceiving() {
        receiver.close();
    }

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
                assertShowsAtOnce(one, other);
                assertRefusesWithinSeconds(other, one);

                Set<String> topics = recordTopics(one, other);
                AtomicInteger turn = new AtomicInteger();
                AtomicReference<String> job = new AtomicReference<>();
                new Writers(() -> turn.incrementAndGet() % 2 == 0 ? one : other).writeUntil(4, 100, () -> {
                    job.set(LongImport.begun(one, ROWS, TwoInstancesIT::row));
                    one.kill();
                });
                assertGoesOn(other, job.get());
                assertTold(topics);
                other.awaitSearch();
                IndexAgreement.check(other);

                Writers survivors = new Writers(() -> other);
                survivors.writeUntil(4, 60, () -> {});
                IndexAgreement.check(other);
                assertEquals(0, survivors.errors());
            }
        }
    }

    /** What a webhook is to be told, recorded through both. */
    private Set<String> recordTopics(PackagedServer one, PackagedServer other) {
        one.request()
                .body(Map.of("url", receiver.url(), "filter", Map.of("kind", List.of("TOPIC"))))
                .post("/v1/webhooks")
                .then()
                .statusCode(201);
        return IntStream.range(0, TOPICS)
                .mapToObj(i -> (i % 2 == 0 ? one : other)
                        .request()
                        .body(Map.of("name", "Topic " + i))
                        .post("/v1/topics")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .map(id -> "/v1/topics/" + id)
                .collect(Collectors.toSet());
    }

    /** Whoever worked for the webhook: each change has been told, if need be once its lease has lapsed. */
    private void assertTold(Set<String> topics) throws InterruptedException {
        Set<String> untold = new HashSet<>(topics);
        while (!untold.isEmpty()) {
            untold.remove(receiver.next().event().getSubject());
        }
    }

    private static String row(int number) {
        return """
                {"speaker":{"name":"Edward Heath"},"saidOn":"1973-01-01","quote":"%s beside giraffe %d","language":"en",\
                "source":{"url":"https://example.org/rows","publishedOn":"1973-01-02"}}""".formatted(IndexAgreement.EVERYWHERE, number);
    }

    /** The one that is left goes on with an import that the other has taken, without gaps and without doubles. */
    private static void assertGoesOn(PackagedServer server, String job) {
        JsonPath now = LongImport.ended(server, job);
        assertEquals("DONE", now.getString("state"), now::prettify);
        assertEquals(ROWS, now.getInt("recorded"), now::prettify);
        server.request()
                .get("/v1/claims?count=true&limit=1&import=" + now.getString("id"))
                .then()
                .body("total", equalTo(ROWS));
    }

    private static void assertFindsAtOnce(PackagedServer recorder, PackagedServer reader, String quote, String word) {
        recorder.request()
                .body(aClaim().saying(quote).body())
                .post("/v1/claims")
                .then()
                .statusCode(201);
        reader.request().get("/v1/claims?q=" + word).then().statusCode(200).body("items", hasSize(1));
    }

    /** Who reads without a key may be sent what was kept, but never what was before a change that the other has answered. */
    private static void assertShowsAtOnce(PackagedServer changer, PackagedServer reader) {
        String id = idOfNew(changer.request()
                .body(aClaim().saying("zebra and giraffe beside a walrus").body())
                .post("/v1/claims"));
        for (int i = 0; i < CHANGES; i++) {
            for (int again = 0; again < 3; again++) {
                readWithoutKey(reader, id);
            }
            String statement = "Told for the %dth time".formatted(i);
            changer.request()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(Map.of("statement", statement))
                    .patch("/v1/claims/" + id)
                    .then()
                    .statusCode(200);
            assertEquals(statement, readWithoutKey(reader, id).get("statement").asText());
        }
    }

    private static JsonNode readWithoutKey(PackagedServer reader, String id) {
        return json(reader.request().noFiltersOfType(AdminKey.class).get("/v1/claims/" + id));
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
        settings.put("CLAIMTRAIL_WEBHOOK_NETWORKS", "127.0.0.0/8");
        // Shared, so that each finds the files that the other has been sent.
        settings.put("CLAIMTRAIL_DATA", PackagedServer.freshData().toString());
        return settings;
    }
}
