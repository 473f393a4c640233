package io.claimtrail.claim;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.ContractFilter;
import io.claimtrail.testsupport.OpenSearchCluster;
import io.claimtrail.testsupport.PackagedServer;
import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The table of relevance on a real OpenSearch. */
class OpenSearchRelevanceIT implements RelevanceTable {

    private static OpenSearchCluster cluster;
    private static PackagedServer server;
    private static RelevanceCorpus recorded;

    @BeforeAll
    static void recordTheCorpus() throws Exception {
        cluster = OpenSearchCluster.of(1);
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.put("CLAIMTRAIL_DATA", PackagedServer.freshData().toString());
        settings.put("CLAIMTRAIL_DEMO", "false");
        server = PackagedServer.started(settings);
        server.awaitSearch();
        RestAssured.baseURI = server.url();
        RestAssured.port = server.port();
        RestAssured.replaceFiltersWith(new AdminKey(), new ContractFilter());
        recorded = RelevanceCorpus.recorded();
    }

    @Override
    public RelevanceCorpus corpus() {
        return recorded;
    }

    @AfterAll
    static void end() {
        RestAssured.reset();
        if (server != null) {
            server.close();
        }
        if (cluster != null) {
            cluster.close();
        }
    }
}
