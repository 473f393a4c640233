package io.claimtrail;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same packaged jar on PostgreSQL, by the environment alone. */
class PostgresIT {

    @Test
    void keepsDataOnPostgresAndOnlyTheIndexOnDisk() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Path data = PackagedServer.freshData();
            Map<String, String> settings = new HashMap<>(on(postgres));
            settings.put("CLAIMTRAIL_DATA", data.toString());
            String path;
            try (PackagedServer first = PackagedServer.started(settings)) {
                first.request().get("/v1/claims").then().body("items", hasSize(0));
                path = "/v1/claims/"
                        + first.request()
                                .body(aClaim().body())
                                .post("/v1/claims")
                                .then()
                                .statusCode(201)
                                .extract()
                                .path("id");
            }
            try (PackagedServer second = PackagedServer.started(settings)) {
                second.request().get(path).then().statusCode(200);
                assertTrue(second.log().contains("data: jdbc:postgresql:"), second::log);
            }
            assertEquals(List.of("search"), filesIn(data));
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
