package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedServer;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged jar on an embedded database. */
class StartingIT {

    @Test
    void emptyDatabaseGetsTheDemoCorpusAndTheLogTellsWhereToLook() throws Exception {
        try (PackagedServer server = PackagedServer.startedOn(Path.of("data", "here"))) {
            assertEquals(13, total(server, "/v1/claims"));
            assertEquals(13, total(server, "/v1/evidence"));
            assertEquals(7, total(server, "/v1/speakers"));
            assertEquals(4, total(server, "/v1/articles"));
            server.request()
                    .get("/v1/claims?speaker=Makei")
                    .then()
                    .body("items.status", everyItem(equalTo("CONTRADICTED")));
            assertTrue(server.log().contains("Claimtrail answers at " + server.url() + "/"), server::log);
            assertTrue(server.log().contains("curl '" + server.url() + "/v1/claims?speaker=Makei'"), server::log);
        }
    }

    @Test
    void secondStartKeepsEverythingAndLoadsNothingTwice() throws Exception {
        Path data = PackagedServer.freshData();
        String speaker = unique("Speaker");
        String etag;
        String path;
        try (PackagedServer first = PackagedServer.startedOn(data)) {
            Response recorded =
                    first.request().body(aClaim().saidBy(speaker).body()).post("/v1/claims");
            recorded.then().statusCode(201);
            path = "/v1/claims/" + recorded.jsonPath().getString("id");
            etag = recorded.header("ETag");
        }
        try (PackagedServer second = PackagedServer.startedOn(data)) {
            assertEquals(14, total(second, "/v1/claims"));
            assertEquals(8, total(second, "/v1/speakers"));
            assertEquals(etag, second.request().get(path).header("ETag"));
            assertFalse(second.log().contains("Loaded the demo corpus"), second::log);
        }
    }

    @Test
    void idempotencyKeyReplaysTheFirstAnswerAfterRestart() throws Exception {
        Path data = PackagedServer.freshData();
        Map<String, Object> claim = aClaim().body();
        String key = unique("key").replace(' ', '-');
        String answer;
        try (PackagedServer first = PackagedServer.startedOn(data)) {
            answer = post(first, key, claim).then().statusCode(201).extract().asString();
        }
        try (PackagedServer second = PackagedServer.startedOn(data)) {
            Response replayed = post(second, key, claim);
            replayed.then().statusCode(201).header("Idempotency-Replayed", "true");
            assertEquals(answer, replayed.asString());
            assertEquals(14, total(second, "/v1/claims"));
        }
    }

    @Test
    void withoutTheDemoNothingIsLoaded() throws Exception {
        Map<String, String> settings =
                Map.of("CLAIMTRAIL_DATA", PackagedServer.freshData().toString(), "CLAIMTRAIL_DEMO", "false");
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.request().get("/v1/claims").then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        try (PackagedServer server = PackagedServer.startedOn(PackagedServer.freshData())) {
            assertTrue(server.log().contains("Listening on: http://127.0.0.1:"), server::log);
        }
    }

    @Test
    void emptySettingsCountAsLeftOut() throws Exception {
        Map<String, String> settings = Map.of(
                "CLAIMTRAIL_DATA",
                PackagedServer.freshData().toString(),
                "CLAIMTRAIL_DB_URL",
                "",
                "CLAIMTRAIL_DB_USER",
                "",
                "CLAIMTRAIL_DB_PASSWORD",
                "",
                "CLAIMTRAIL_DEMO",
                "");
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.request().get("/v1/topics").then().body("items.name", contains("Belarus"));
        }
    }

    private static Response post(PackagedServer server, String key, Map<String, Object> claim) {
        return server.request().header("Idempotency-Key", key).body(claim).post("/v1/claims");
    }

    private static int total(PackagedServer server, String list) {
        return server.request()
                .get(list + "?count=true&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }
}
