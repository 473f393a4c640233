package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AdminKey;
import io.claimtrail.testsupport.ContractFilter;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.ReplicatedPostgres;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged jar over a PostgreSQL with a streaming replica, which is held up so that both can be told apart. */
class ReadReplicaIT {

    private static final int LAG_SECONDS = 8;
    private static final Duration LONGEST_CHANGE = Duration.ofSeconds(60);
    private static final int POLL_MILLIS = 100;

    private static ReplicatedPostgres postgres;
    private static PackagedServer server;

    /** The server is there before the replica, and does not mind. */
    @BeforeAll
    static void start() throws Exception {
        postgres = new ReplicatedPostgres();
        server = PackagedServer.started(settings());
        server.awaitLog("Reads go to the writer: the replica does not answer");
        server.request().get("/v1/claims").then().statusCode(200);
        anonymous().get("/v1/claims").then().statusCode(200);
        postgres.startReplica();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        postgres.close();
    }

    @BeforeEach
    void awaitReplica() throws Exception {
        awaitServing(true);
        awaitReplay();
    }

    @Test
    void readersReadFromTheReplicaAndWritersWhatTheyWrote() throws Exception {
        String readers = keyOf("READER");
        String contributors = keyOf("CONTRIBUTOR");
        awaitReplay();
        postgres.holdReplica();
        try {
            String path = record("A walrus at the table of the ministers");
            assertProblem(ProblemType.NOT_FOUND, anonymous().get(path));
            assertEquals(404, anonymous().head(path).statusCode());
            assertEquals(404, with(readers).get(path).statusCode());
            assertEquals(200, with(contributors).get(path).statusCode());
            assertEquals(200, server.request().get(path).statusCode());

            // The index has it already: it is left out where the database does not have it yet.
            anonymous()
                    .get("/v1/claims?q=walrus&facets=speaker")
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            server.request().get("/v1/claims?q=walrus").then().body("items", hasSize(1));

            assertFalse(anonymous().get("/v1/exports/claims.ndjson").asString().contains("walrus"));
            assertTrue(
                    server.request().get("/v1/exports/claims.ndjson").asString().contains("walrus"));

            // Whoever follows the changes is woken by the writer.
            anonymous().get("/v1/changes?wait=1&kind=CLAIM&limit=1000").then().body("items.path", hasItem(path));
            assertTrue(isServing(), server::log);
        } finally {
            postgres.releaseReplica();
        }
        assertTrue(metric("claimtrail_reads_total{database=\"replica\"}") > 0);
        assertTrue(metric("claimtrail_reads_total{database=\"writer\"}") > 0);
        assertTrue(metric("claimtrail_replica_lag_seconds") < LAG_SECONDS);
        assertEquals(1, metric("claimtrail_replica_serving"));
    }

    @Test
    void whoeverAsksForACorrectionReadsOnFromTheWriter() throws Exception {
        postgres.holdReplica();
        try {
            String path = record("An otter beside the table of the ministers");
            String correction = anonymous()
                    .body(Map.of("problem", "The day is wrong"))
                    .post(path + "/corrections")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            server.request()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(Map.of("state", "ACCEPTED"))
                    .patch(correction)
                    .then()
                    .statusCode(200);
            anonymous().get(path + "/corrections").then().statusCode(200).body("items", hasSize(1));
        } finally {
            postgres.releaseReplica();
        }
    }

    @Test
    void writersReadWhatTheyWroteThroughEveryInstance() throws Exception {
        try (PackagedServer other = PackagedServer.started(settings())) {
            other.awaitLog("Reads go to the replica");
            postgres.holdReplica();
            String path = record("A heron above the table of the ministers");
            assertEquals(404, RestAssured.get(other.url() + path).statusCode());
            assertEquals(200, other.request().get(path).statusCode());
        } finally {
            postgres.releaseReplica();
        }
    }

    @Test
    void everybodyReadsFromTheWriterWhileTheReplicaIsTooFarBehind() throws Exception {
        postgres.holdReplica();
        try {
            String path = record("A badger below the table of the ministers");
            assertEquals(404, anonymous().get(path).statusCode());
            awaitServing(false);
            assertEquals(200, anonymous().get(path).statusCode());
            assertTrue(metric("claimtrail_replica_lag_seconds") >= LAG_SECONDS);
            assertTrue(server.log().contains("the replica is more than %d s behind".formatted(LAG_SECONDS)));
        } finally {
            postgres.releaseReplica();
        }
        awaitServing(true);
    }

    /** Nothing is kept of what the replica showed, and nothing of the writer's is sent once the replica is read from again. */
    @Test
    void whatIsKeptForReadersIsNeverThatOfTheOtherServer() throws Exception {
        String path = record("A stoat behind the chairs of the ministers");
        awaitReplay();
        for (int i = 0; i < 10; i++) {
            String statement = "Told for the %dth time".formatted(i);
            restate(path, statement);
            awaitReplay();
            for (int again = 0; again < 3; again++) {
                assertEquals(statement, statementAt(path));
            }
        }
        postgres.holdReplica();
        try {
            restate(path, "Told while it was held");
            for (int again = 0; again < 3; again++) {
                assertEquals("Told for the 9th time", statementAt(path), "the replica has not heard of it");
            }
            awaitServing(false);
            for (int again = 0; again < 3; again++) {
                assertEquals("Told while it was held", statementAt(path));
            }
            restate(path, "Told to the writer");
            assertEquals("Told to the writer", statementAt(path));
        } finally {
            postgres.releaseReplica();
        }
        awaitServing(true);
        awaitReplay();
        restate(path, "Told at the end");
        awaitReplay();
        assertEquals("Told at the end", statementAt(path));
    }

    private static void restate(String path, String statement) {
        server.request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("statement", statement))
                .patch(path)
                .then()
                .statusCode(200);
    }

    private static String statementAt(String path) {
        return anonymous().get(path).then().statusCode(200).extract().path("statement");
    }

    @Test
    void readingGoesOnWhereTheReplicaDiesAndComesBack() throws Exception {
        String path = record("A lynx under the table of the ministers");
        awaitReplay();
        double before = metric("claimtrail_reads_total{database=\"replica\"}");
        postgres.stopReplica();
        long deadline = System.nanoTime() + Duration.ofSeconds(3).toNanos();
        while (System.nanoTime() < deadline) {
            Response answer = anonymous().get(path);
            if (answer.statusCode() != 200) {
                assertProblem(ProblemType.UNAVAILABLE, answer).header("Retry-After", equalTo("5"));
            }
        }
        assertFalse(isServing(), server::log);
        assertEquals(200, anonymous().get(path).statusCode());
        assertEquals(200, anonymous().get("/q/health/ready").statusCode());
        postgres.startReplica();
        awaitServing(true);
        anonymous().get(path).then().statusCode(200);
        assertTrue(metric("claimtrail_reads_total{database=\"replica\"}") > before);
    }

    /** As PostgreSQL does with those that keep the replica from replaying for too long. */
    @Test
    void exportThatTheReplicaBreaksOffNeverLooksWhole() throws Exception {
        record("A marten at the end of the table");
        awaitReplay();
        try (Connection connection = postgres.connectToWriter();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table evidence in access exclusive mode");
            awaitReplay();
            CompletableFuture<Integer> export = HttpClient.newHttpClient()
                    .sendAsync(
                            HttpRequest.newBuilder(URI.create(server.url() + "/v1/exports/claims.ndjson"))
                                    .build(),
                            BodyHandlers.ofString())
                    .thenApply(answer -> answer.statusCode());
            await(() -> !postgres.askReplica(
                            "select pg_terminate_backend(pid) from pg_stat_activity where wait_event = 'relation' limit 1")
                    .isEmpty());
            ExecutionException broken = assertThrows(
                    ExecutionException.class, () -> export.get(LONGEST_CHANGE.toSeconds(), TimeUnit.SECONDS));
            assertTrue(broken.getCause() instanceof IOException, broken::toString);
            connection.rollback();
        }
    }

    private static Map<String, String> settings() throws IOException {
        Map<String, String> settings = new HashMap<>();
        settings.put("CLAIMTRAIL_DB_URL", postgres.writerUrl());
        settings.put("CLAIMTRAIL_DB_READ_URL", postgres.replicaUrl());
        settings.put("CLAIMTRAIL_DB_READ_LAG", String.valueOf(LAG_SECONDS));
        settings.put("CLAIMTRAIL_DB_USER", "postgres");
        settings.put("CLAIMTRAIL_DB_PASSWORD", "postgres");
        settings.put("CLAIMTRAIL_CORRECTIONS", "public");
        settings.put("CLAIMTRAIL_LIMITS_ADDRESS", "0");
        settings.put("CLAIMTRAIL_DATA", PackagedServer.freshData().toString());
        return settings;
    }

    private static RequestSpecification anonymous() {
        return RestAssured.given()
                .filter(new ContractFilter())
                .baseUri(server.url())
                .contentType("application/json");
    }

    private static RequestSpecification with(String key) {
        return anonymous().header(AdminKey.HEADER, key);
    }

    private static String keyOf(String role) {
        return server.request()
                .body(Map.of("name", "Somebody who is " + role, "role", role))
                .post("/v1/admin/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** Records a claim through the one instance, and gives its path. */
    private static String record(String quote) {
        return "/v1/claims/"
                + server.request()
                        .body(aClaim().saying(quote).body())
                        .post("/v1/claims")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static void awaitServing(boolean expected) throws Exception {
        await(() -> isServing() == expected);
    }

    private static boolean isServing() {
        return anonymous()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .path("checks.find { it.name == 'Read replica' }.data.serving");
    }

    /** Waits until the replica shows all that was written so far. */
    private static void awaitReplay() throws Exception {
        String written;
        try (Connection connection = postgres.connectToWriter();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select pg_current_wal_insert_lsn()")) {
            answer.next();
            written = answer.getString(1);
        }
        await(() -> postgres.askReplica("select pg_last_wal_replay_lsn() >= '%s'".formatted(written))
                .equals("t"));
    }

    private static double metric(String name) {
        return anonymous()
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Something that comes true after a while. */
    private interface Condition {
        boolean isTrue() throws Exception;
    }

    private static void await(Condition condition) throws Exception {
        long deadline = System.nanoTime() + LONGEST_CHANGE.toNanos();
        while (!condition.isTrue()) {
            assertTrue(System.nanoTime() < deadline, server::log);
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }
}
