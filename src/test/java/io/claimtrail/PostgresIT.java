package io.claimtrail;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.ChangesInFull;
import io.claimtrail.testsupport.Follower;
import io.claimtrail.testsupport.PackagedServer;
import io.claimtrail.testsupport.Writers;
import io.claimtrail.webhook.Receiver;
import io.restassured.path.json.JsonPath;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same packaged jar on PostgreSQL, by the environment alone. */
class PostgresIT {

    /** Over a restart, however many write, and though the receiver of a webhook refuses an event now and then. */
    @Test
    void keepsWhatWasAcknowledgedAndTellsWhoFollowsOfEveryChange() throws Exception {
        AtomicReference<PackagedServer> current = new AtomicReference<>();
        Writers writers = new Writers(current::get);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Receiver receiver = Receiver.started().refusingEach(20)) {
            Path data = PackagedServer.freshData();
            Map<String, String> settings = new HashMap<>(on(postgres));
            settings.put("CLAIMTRAIL_DATA", data.toString());
            settings.put("CLAIMTRAIL_WEBHOOK_NETWORKS", "127.0.0.0/8");
            current.set(PackagedServer.started(settings));
            try {
                current.get().request().get("/v1/claims").then().body("items", hasSize(0));
                current.get()
                        .request()
                        .body(Map.of("url", receiver.url(), "filter", Map.of()))
                        .post("/v1/webhooks")
                        .then()
                        .statusCode(201);
                try (Follower polling = Follower.polling(current::get);
                        Follower listening = Follower.listening(current::get)) {
                    writers.writeUntil(16, 80, current.get()::close);
                    current.set(PackagedServer.started(settings));
                    writers.writeUntil(16, 80, () -> {});
                    List<Map<String, Object>> changes = ChangesInFull.of(current.get());

                    assertTrue(current.get().log().contains("data: jdbc:postgresql:"), current.get()::log);
                    assertEquals(List.of("search"), filesIn(data));
                    assertEquals(0, writers.errors());
                    assertEquals(List.of(), writers.lost());
                    ChangesInFull.assertInOrder(1, changes);
                    writers.recordedPaths()
                            .forEach(path ->
                                    assertTrue(changes.stream().anyMatch(each -> path.equals(each.get("path"))), path));
                    assertEquals(changes, polling.told(changes.size()));
                    assertEquals(changes, listening.told(changes.size()));
                    assertTold(changes, receiver);
                }
            } finally {
                current.get().close();
            }
        }
    }

    /** Each change at least once, and those of a claim in their order. */
    private static void assertTold(List<Map<String, Object>> changes, Receiver receiver) throws Exception {
        Map<Object, Long> last = new HashMap<>();
        Set<Long> told = new HashSet<>();
        while (told.size() < changes.size()) {
            JsonPath change = receiver.next().data();
            Object about = change.get("claim") == null ? change.get("id") : change.get("claim");
            long position = change.getLong("position");
            assertTrue(last.getOrDefault(about, 0L) <= position, change::prettify);
            last.put(about, position);
            told.add(position);
        }
    }

    @Test
    void loadsTheDemoCorpusWhereItIsAskedFor() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Map<String, String> settings = new HashMap<>(on(postgres));
            settings.put("CLAIMTRAIL_DEMO", "true");
            try (PackagedServer server = PackagedServer.started(settings)) {
                server.request()
                        .get("/v1/claims?speaker=Makei&count=true")
                        .then()
                        .body("total", equalTo(2));
            }
        }
    }

    private static Map<String, String> on(EmbeddedPostgres postgres) {
        return Map.of(
                "CLAIMTRAIL_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "CLAIMTRAIL_DB_USER", "postgres",
                "CLAIMTRAIL_DB_PASSWORD", "postgres");
    }

    private static List<String> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
