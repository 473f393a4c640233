package io.claimtrail.metrics;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What monitoring reads. */
@HttpTest
class MetricsTest {

    @Inject
    Queues queues;

    @Test
    void requestsAreTimedByOperationAndStatus() {
        given().get("/v1/claims/" + aClaim().id()).then().statusCode(200);
        String metrics = metrics();
        assertTrue(
                metrics.lines()
                        .anyMatch(line -> line.startsWith("http_server_requests_seconds_count")
                                && line.contains("uri=\"/v1/claims/{id}\"")
                                && line.contains("status=\"200\"")),
                metrics);
    }

    @Test
    void queuesPoolsAndMemoryAreTold() {
        queues.count();
        String metrics = metrics();
        for (String meter : new String[] {
            "claimtrail_index_waiting",
            "claimtrail_index_ready",
            "claimtrail_imports_waiting",
            "claimtrail_webhook_deliveries_waiting",
            "claimtrail_webhook_paused",
            "agroal_available_count",
            "jvm_memory_used_bytes"
        }) {
            assertTrue(metrics.lines().anyMatch(line -> line.startsWith(meter)), meter);
        }
    }

    private static String metrics() {
        return given().noFilters()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
