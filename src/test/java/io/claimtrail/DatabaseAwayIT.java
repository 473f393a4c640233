package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.PackagedServer;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** PostgreSQL goes and comes back while the server runs. */
class DatabaseAwayIT {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);

    private final Path cluster;
    private final int port = PackagedServer.freePort();

    DatabaseAwayIT() throws IOException {
        cluster = PackagedServer.freshData().resolve("cluster");
    }

    @Test
    void requestsAre503WhileItIsAwayAndServedOnceItIsBack() throws Exception {
        EmbeddedPostgres postgres = postgres();
        try (PackagedServer server = PackagedServer.started(Map.of(
                "CLAIMTRAIL_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "CLAIMTRAIL_DB_USER", "postgres",
                "CLAIMTRAIL_DB_PASSWORD", "postgres"))) {
            String path = "/v1/claims/"
                    + record(server).then().statusCode(201).extract().path("id");
            postgres.close();
            assertUnavailable(server.request().get(path));
            assertUnavailable(server.request().get("/v1/claims"));
            assertUnavailable(record(server));
            assertEquals(503, server.request().get("/q/health/ready").statusCode());
            assertEquals(200, server.request().get("/problems/unavailable").statusCode());
            postgres = postgres();
            assertEquals(200, answerOnceItIsBack(server, path).statusCode());
            record(server).then().statusCode(201);
            assertTrue(server.log().contains("WARN"), server::log);
            assertFalse(server.log().contains("ERROR"), server::log);
        } finally {
            postgres.close();
        }
    }

    /** The same cluster at the same port, whether it is new or was stopped. */
    private EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .start();
    }

    private static Response record(PackagedServer server) {
        return server.request().body(aClaim().body()).post("/v1/claims");
    }

    private static void assertUnavailable(Response answer) {
        assertProblem(ProblemType.UNAVAILABLE, answer)
                .header("Retry-After", equalTo("5"))
                .body("detail", not(containsString("postgres")));
    }

    /** Asks again for as long as the answer is that the database is away, and nothing else. */
    private static Response answerOnceItIsBack(PackagedServer server, String path) {
        long deadline = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        Response answer = server.request().get(path);
        while (answer.statusCode() != 200 && System.nanoTime() < deadline) {
            assertUnavailable(answer);
            answer = server.request().get(path);
        }
        return answer;
    }
}
