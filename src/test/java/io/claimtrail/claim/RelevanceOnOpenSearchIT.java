package io.claimtrail.claim;

import io.claimtrail.testsupport.OpenSearchCluster;
import io.claimtrail.testsupport.PackagedServer;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The table of relevance on a real OpenSearch. */
class RelevanceOnOpenSearchIT implements RelevanceTable {

    private static OpenSearchCluster cluster;
    private static PackagedServer server;
    private static RelevanceCorpus recorded;

    @BeforeAll
    static void start() throws Exception {
        cluster = OpenSearchCluster.of(1);
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.put("CLAIMTRAIL_DATA", PackagedServer.freshData().toString());
        server = PackagedServer.started(settings);
        server.awaitSearch();
        RestAssured.baseURI = server.url();
        RestAssured.port = server.port();
        recorded = RelevanceCorpus.recorded();
    }

    @AfterAll
    static void stop() {
        RestAssured.reset();
        server.close();
        cluster.close();
    }

    @Override
    public RelevanceCorpus corpus() {
        return recorded;
    }
}
