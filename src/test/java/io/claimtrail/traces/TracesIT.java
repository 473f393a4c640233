package io.claimtrail.traces;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.PackagedServer;
import io.opentelemetry.proto.trace.v1.Span;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a receiver of traces is told of requests to the packaged jar. */
class TracesIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";

    @Test
    void requestsAreSpansOfTheCallersTraceAndTellNoSecrets() throws Exception {
        try (TraceReceiver receiver = TraceReceiver.started();
                PackagedServer server = PackagedServer.started(Map.of(
                        "CLAIMTRAIL_DATA",
                        PackagedServer.freshData().toString(),
                        "CLAIMTRAIL_TRACES",
                        receiver.url(),
                        "QUARKUS_OTEL_BSP_SCHEDULE_DELAY",
                        "100ms"))) {
            String claim =
                    server.request().body(aClaim().body()).post("/v1/claims").path("id");
            Span recorded = receiver.next();
            assertEquals("POST /v1/claims", recorded.getName());
            assertEquals(0, recorded.getParentSpanId().size());
            assertTellsNoSecret(recorded);

            // A caller that has decided against it is not traced.
            server.request()
                    .header("traceparent", "00-%s-%s-00".formatted("a".repeat(32), PARENT))
                    .get("/v1/topics")
                    .then()
                    .statusCode(200);
            server.request()
                    .header("traceparent", "00-%s-%s-01".formatted(TRACE, PARENT))
                    .get("/v1alpha1/claims:search?query=nothing&key=" + AdminKey.SECRET)
                    .then()
                    .header("X-Request-Id", equalTo(TRACE));
            Span searched = receiver.next();
            assertEquals(TRACE, hex(searched.getTraceId().toByteArray()));
            assertEquals(PARENT, hex(searched.getParentSpanId().toByteArray()));
            assertTellsNoSecret(searched);

            server.request()
                    .header("Authorization", "Bearer " + AdminKey.SECRET)
                    .get("/v1/claims/" + claim + "?nonsense=" + AdminKey.SECRET)
                    .then()
                    .statusCode(400);
            Span refused = receiver.next();
            assertEquals("GET /v1/claims/{id}", refused.getName());
            assertTellsNoSecret(refused);
        }
    }

    private static void assertTellsNoSecret(Span span) {
        String told = span.toString();
        assertFalse(told.contains(AdminKey.SECRET), told);
        assertFalse(told.contains("query=nothing"), told);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
