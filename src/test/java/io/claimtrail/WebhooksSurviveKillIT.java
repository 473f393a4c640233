package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.webhook.Receiver;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a webhook was to be told is told after {@code kill -9} and a restart, in its order. */
class WebhooksSurviveKillIT {

    @Test
    void changesAreToldAfterRestart() throws Exception {
        Path data = PackagedServer.freshData();
        Map<String, String> settings = Map.of(
                "CLAIMTRAIL_DATA", data.toString(),
                "CLAIMTRAIL_DEMO", "false",
                "CLAIMTRAIL_WEBHOOK_NETWORKS", "127.0.0.0/8");
        int port = PackagedServer.freePort();
        List<String> recorded = new ArrayList<>();
        JsonPath webhook;
        try (PackagedServer server = PackagedServer.started(settings)) {
            webhook = server.request()
                    .body(Map.of(
                            "url",
                            "http://127.0.0.1:" + port + "/hook",
                            "filter",
                            Map.of("action", List.of("RECORDED"), "kind", List.of("CLAIM", "EVIDENCE"))))
                    .post("/v1/webhooks")
                    .jsonPath();
            String claim =
                    server.request().body(aClaim().body()).post("/v1/claims").path("id");
            recorded.add("/v1/claims/" + claim);
            for (int i = 0; i < 5; i++) {
                String path = "/v1/claims/" + claim + "/evidence";
                String id = server.request()
                        .body(evidence("MENTIONS", claim).body())
                        .post(path)
                        .path("id");
                recorded.add("/v1/evidence/" + id);
            }
            server.kill();
        }
        try (Receiver receiver = Receiver.startedAt(port);
                PackagedServer server = PackagedServer.started(settings)) {
            // Whatever was tried in vain before: with some patience it would come by itself.
            set(server, webhook, "PAUSED");
            set(server, webhook, "ACTIVE");
            List<String> told = new ArrayList<>();
            while (told.size() < recorded.size()) {
                Receiver.Received received = receiver.next();
                received.requireSignedBy(webhook.getString("secret"));
                String subject = received.event().getSubject();
                if (told.isEmpty() || !told.get(told.size() - 1).equals(subject)) {
                    told.add(subject);
                }
            }
            assertEquals(recorded, told, server::log);
        }
    }

    private static void set(PackagedServer server, JsonPath webhook, String state) {
        server.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("state", state))
                .patch("/v1/webhooks/" + webhook.getString("id"))
                .then()
                .statusCode(200);
    }
}
