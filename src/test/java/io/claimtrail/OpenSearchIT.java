package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.IndexAgreement;
import io.claimtrail.testsupport.OpenSearchCluster;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.Writers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packaged jar with its index on a real OpenSearch cluster, by the environment alone. */
class OpenSearchIT {

    @Test
    void goesOnWhileOneOfThreeNodesIsKilled() throws Exception {
        try (OpenSearchCluster cluster = OpenSearchCluster.of(3);
                PackagedServer server = PackagedServer.started(on(cluster))) {
            server.awaitSearch();
            Writers writers = new Writers(() -> server);
            writers.writeUntil(2, 40, () -> cluster.kill(0));
            server.awaitSearch();
            writers.writeUntil(2, 40, () -> {});
            server.awaitSearch();
            IndexAgreement.check(server);
        }
    }

    @Test
    void writesGoOnWithoutTheEngineAndReachTheIndexLater() throws Exception {
        try (OpenSearchCluster cluster = OpenSearchCluster.of(1);
                PackagedServer server = PackagedServer.started(on(cluster))) {
            server.awaitSearch();
            cluster.kill(0);
            record(server, "Nobody listens to this heron");
            server.request()
                    .get("/v1/claims?q=heron")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/search-unavailable"));
            server.request().get("/v1/claims").then().statusCode(200).body("items", hasSize(1));
            server.request().get("/q/health/ready").then().statusCode(503);
            server.request().get("/q/health/live").then().statusCode(200);
            cluster.restart(0);
            server.awaitSearch();
            server.request().get("/v1/claims?q=heron").then().statusCode(200).body("items", hasSize(1));
        }
    }

    @Test
    void indexesThatSomebodyDeletesAreBuiltAgain() throws Exception {
        try (OpenSearchCluster cluster = OpenSearchCluster.of(1)) {
            Map<String, String> settings = on(cluster);
            try (PackagedServer server = PackagedServer.started(settings)) {
                server.awaitSearch();
                String claim = record(server, "Somebody forgets this heron");
                review(server, claim, "https://one.example/check", "en");
                review(server, claim, "https://two.example/check", "fr");
            }
            cluster.request("DELETE", "/claimtrail-*");
            try (PackagedServer server = PackagedServer.started(settings)) {
                server.awaitSearch();
                server.request()
                        .get("/v1/claims?q=heron")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1));
                assertTrue(server.log().contains("Built the search index"), server::log);
                // Filters that reviews meet one by one, and that no single one meets.
                found(server, "heron&languageCode=fr&reviewPublisherSiteFilter=two.example", 1);
                found(server, "heron&languageCode=fr&reviewPublisherSiteFilter=one.example", null);
            }
        }
    }

    private static String record(PackagedServer server, String quote) {
        return server.request()
                .body(aClaim().saying(quote).body())
                .post("/v1/claims")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void review(PackagedServer server, String claim, String url, String language) {
        server.request()
                .body(Map.of("article", Map.of("url", url, "language", language), "rating", Map.of("words", "False")))
                .post("/v1/claims/" + claim + "/evidence")
                .then()
                .statusCode(201);
    }

    /** Searches the way Google's clients do; null expects none. */
    private static void found(PackagedServer server, String query, Integer claims) {
        server.request()
                .urlEncodingEnabled(false)
                .get("/v1alpha1/claims:search?query=" + query)
                .then()
                .statusCode(200)
                .body("claims", claims == null ? nullValue() : hasSize(claims));
    }

    private static Map<String, String> on(OpenSearchCluster cluster) throws Exception {
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.put("CLAIMTRAIL_DATA", PackagedServer.freshData().toString());
        settings.put("CLAIMTRAIL_DEMO", "false");
        return settings;
    }
}
