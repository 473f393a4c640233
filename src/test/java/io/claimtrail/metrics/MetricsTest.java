package io.claimtrail.metrics;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What monitoring reads. */
@HttpTest
@AnyDatabase
class MetricsTest {

    /** Those that are told where there is a replica alone; ReadReplicaIT looks for them. */
    private static final Set<String> OF_REPLICA =
            Set.of("claimtrail_replica_lag_seconds", "claimtrail_replica_serving", "claimtrail_reads_total");

    private static final Path DASHBOARD = Path.of("src", "docs", "deploy", "grafana.json");

    /** In the dashboard each has its labels chosen. */
    private static final Pattern METRIC = Pattern.compile("(\\w+)\\{");

    @Inject
    Queues queues;

    @Test
    void requestsAreTimedByOperationAndStatus() {
        given().get("/v1/claims/" + aClaim().id()).then().statusCode(200);
        awaitRequest("uri=\"/v1/claims/{id}\"", "status=\"200\"");
    }

    @ParameterizedTest
    @CsvSource({"PUT, 405", "OPTIONS, 200", "GET, 406"})
    void pathsThatNoOperationAnswersAreCountedAsOne(String method, int status) {
        String path = "/v1/claims/" + UUID.randomUUID();
        given().header("Accept", "text/unheard-of").request(method, path).then().statusCode(status);
        awaitRequest("method=\"" + method + "\"", "status=\"" + status + "\"", "uri=\"UNMATCHED\"");
        assertFalse(metrics().contains(path), path);
    }

    @Test
    void refusedRequestsCountForTheirOperation() {
        given().get("/v1/claims?limit=0").then().statusCode(400);
        awaitRequest("status=\"400\"", "uri=\"/v1/claims\"");
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

    @Test
    void dashboardShowsWhatIsThere() throws IOException {
        // Pauses are told of once there was one.
        System.gc();
        given().get("/v1/topics").then().statusCode(200);
        String metrics = metrics();
        List<String> expressions = JsonPath.from(DASHBOARD.toFile()).getList("panels.targets.expr.flatten()");
        assertFalse(expressions.isEmpty());
        for (String expression : expressions) {
            List<String> names = METRIC.matcher(expression)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertFalse(names.isEmpty(), expression);
            for (String name : names) {
                if (OF_REPLICA.contains(name)) {
                    continue;
                }
                assertTrue(
                        metrics.lines().anyMatch(line -> line.startsWith(name + "{") || line.startsWith(name + " ")),
                        name);
            }
        }
    }

    /** Waits until a request with these labels is counted, which may be a moment after its answer. */
    private static void awaitRequest(String... labels) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        String metrics = metrics();
        while (!isCounted(metrics, labels) && System.nanoTime() < deadline) {
            metrics = metrics();
        }
        assertTrue(isCounted(metrics, labels), metrics);
    }

    private static boolean isCounted(String metrics, String... labels) {
        return metrics.lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count"))
                .anyMatch(line -> Stream.of(labels).allMatch(line::contains));
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
