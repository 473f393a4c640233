package io.claimtrail.storage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.claimtrail.testsupport.PackagedServer;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged jar starts on what the first version has left, and on what the last one before there was a history has. */
class UpgradeIT {

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void earlierDataAreAnswered(int version) throws Exception {
        Path data = new EarlierDatabase(version).in(PackagedServer.freshData());
        try (PackagedServer server = PackagedServer.startedOn(data)) {
            String claim = server.request()
                    .get("/v1/claims?speaker=Makei&kind=PROMISE")
                    .then()
                    .statusCode(200)
                    .body("items.status", contains("CONTRADICTED"))
                    .extract()
                    .path("items[0].id");
            server.request()
                    .get("/v1/claims/" + claim + "/trail")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CONTRADICTED"))
                    .body(
                            "events.findAll { it.type == 'EVIDENCE' }.on",
                            hasItems("2022-10-15", "2023-09-08", "2024-09-07"));
            server.request()
                    .get("/v1/claims/" + claim + "/history")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
            server.request()
                    .get("/v1/claims?speaker=Chamberlain")
                    .then()
                    .statusCode(200)
                    .body("items.status", contains("CONTRADICTED"));
            server.awaitSearch();
            server.request()
                    .queryParam("q", "\"peace for our time\"")
                    .get("/v1/claims")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
    }
}
