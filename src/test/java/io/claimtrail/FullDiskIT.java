package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.Answers;
import io.claimtrail.testsupport.PackagedServer;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The embedded database finds no room for what it must write, until somebody makes some. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "prlimit sets how long the files of another process may get")
class FullDiskIT {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(1);
    private static final long ROOM = 2 << 20;

    /** And fewer than stand on a page. */
    private static final int MORE_THAN_FIT = 150;

    private static final int READS = 20;

    private final List<String> kept = new ArrayList<>();

    @Test
    void writesAre503WhileItIsFullAndNothingAcknowledgedIsLost() throws Exception {
        Path data = PackagedServer.freshData();
        Map<String, String> settings = Map.of("CLAIMTRAIL_DATA", data.toString(), "CLAIMTRAIL_DEMO", "false");
        try (PackagedServer server = PackagedServer.started(settings)) {
            server.awaitSearch();
            limitFiles(server, data.resolve("claimtrail.mv.db").toFile().length() + ROOM + "");
            Response refused = record(server);
            while (refused.statusCode() == 201 && kept.size() < MORE_THAN_FIT) {
                refused = record(server);
            }
            assertFull(refused);
            assertFull(record(server));
            assertTrue(server.log().contains("File too large"), server::log);
            assertFalse(server.log().contains("ERROR [i.c."), server::log);
            assertReadIfAnswered(server);
            limitFiles(server, "unlimited");
            awaitRoom(server);
            server.awaitSearch();
            assertKept(server.request().get("/v1/claims?limit=200"));
            assertKept(server.request().get("/v1/claims?limit=200&q=quote"));
        }
    }

    private void assertFull(Response answer) {
        assertProblem(ProblemType.UNAVAILABLE, answer).header("Retry-After", equalTo("5"));
    }

    private void awaitRoom(PackagedServer server) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_RECOVERY.toNanos();
        while (record(server).statusCode() != 201) {
            assertTrue(System.nanoTime() < deadline, server::log);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** H2 closes the database after a write that failed, and opens it again: in between there is nothing to read from. */
    private void assertReadIfAnswered(PackagedServer server) {
        for (int i = 0; i < READS; i++) {
            Response list = server.request().get("/v1/claims?limit=200");
            if (list.statusCode() == 200) {
                assertKept(list);
            } else {
                assertFull(list);
            }
        }
    }

    /** All that was acknowledged is there, and nothing else. */
    private void assertKept(Response list) {
        assertEquals(new TreeSet<>(kept), new TreeSet<>(Answers.ids(Answers.json(list))));
    }

    private Response record(PackagedServer server) {
        Response answer = server.request()
                .body(aClaim().with("statement", "abcdefghi ".repeat(900)).body())
                .post("/v1/claims");
        if (answer.statusCode() == 201) {
            kept.add(Answers.idOfNew(answer));
        }
        return answer;
    }

    /** What is longer already stays; longer it does not get (RLIMIT_FSIZE). */
    private static void limitFiles(PackagedServer server, String bytes) throws Exception {
        Process limit = new ProcessBuilder(
                        "prlimit", "--pid", String.valueOf(server.pid()), "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start();
        assertEquals(0, limit.waitFor());
    }
}
