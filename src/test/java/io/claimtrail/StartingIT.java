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
    void emptyDatabaseGetsTheDemoCorpusAndTheLogTellsWhereToLookOnThisMachineAlone() throws Exception {
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
            assertTrue(server.log().contains("Listening on: http://127.0.0.1:"), server::log);
        }
    }

    @Test
    void secondStartKeepsEverythingAndRepeatsNothing() throws Exception {
        Path data = PackagedServer.freshData();
        Map<String, Object> claim = aClaim().body();
        String key = unique("key").replace(' ', '-');
        Response recorded;
        try (PackagedServer first = PackagedServer.startedOn(data)) {
            recorded = post(first, key, claim);
            recorded.then().statusCode(201);
        }
        try (PackagedServer second = PackagedServer.startedOn(data)) {
            Response replayed = post(second, key, claim);
            replayed.then().statusCode(201).header("Idempotency-Replayed", "true");
            assertEquals(recorded.asString(), replayed.asString());
            assertEquals(14, total(second, "/v1/claims"));
            assertEquals(8, total(second, "/v1/speakers"));
            String path = "/v1/claims/" + recorded.path("id");
            assertEquals(recorded.header("ETag"), second.request().get(path).header("ETag"));
            assertFalse(second.log().contains("Loaded the demo corpus"), second::log);
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
