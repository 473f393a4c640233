package io.claimtrail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.PackagedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong setting stops the start of the packaged jar, with one line that says which it is and why. */
class WrongSettingsIT {

    @ParameterizedTest
    @CsvSource({
        "CLAIMTRAIL_DEMO, maybe, must be true or false",
        "CLAIMTRAIL_DB_URL, jdbc:mysql://localhost/claims, must start with jdbc:postgresql:",
        "CLAIMTRAIL_DB_URL, nonsense, must start with jdbc:postgresql:",
        "CLAIMTRAIL_DB_URL, jdbc:h2:tcp://localhost/claims, must not name an H2 database that others write to",
        "CLAIMTRAIL_DB_URL, jdbc:h2:file:./claims;AUTO_SERVER=TRUE, must not name an H2 database that others write to",
        "CLAIMTRAIL_DB_READ_URL, jdbc:mysql://localhost/claims, must start with jdbc:postgresql:",
        "CLAIMTRAIL_DB_READ_URL, jdbc:postgresql://localhost/claims, must be left out",
        "CLAIMTRAIL_DB_READ_LAG, 0, must be a number of seconds from 1",
        "CLAIMTRAIL_DATA, /dev/null/data, must be a directory that can be written to",
        "CLAIMTRAIL_DATA, data;IFEXISTS=TRUE, must not contain a semicolon",
        "CLAIMTRAIL_READ, nobody, must be public or keys",
        "CLAIMTRAIL_STOP_TIMEOUT, 1m, must be a number of seconds",
        "CLAIMTRAIL_CACHE_MEGABYTES, lots, must be a number from 0",
        "CLAIMTRAIL_TRACES, collector:4318, must be the URL",
        "CLAIMTRAIL_TRACES_SHARE, 2, must be a number from 0 to 1",
        "CLAIMTRAIL_ADMIN_KEY, secret, must be 24 to 200",
        "QUARKUS_HTTP_PORT, http, must be a number from 0 to 65535",
        "QUARKUS_HTTP_PORT, 70000, must be a number from 0 to 65535",
        "QUARKUS_HTTP_HOST, 192.0.2.1, cannot listen at 192.0.2.1",
    })
    void stopsTheStart(String setting, String value, String told) throws Exception {
        assertRefused(Map.of(setting, value), setting, told);
    }

    @Test
    void passwordsInTheUrlAreNotShown() throws Exception {
        String line = PackagedServer.refused(
                Map.of("CLAIMTRAIL_DB_URL", "jdbc:mysql://someone:s3cret@localhost/claims?password=s3cret"));
        assertTrue(line.contains("jdbc:mysql://localhost/claims"), line);
        assertTrue(!line.contains("s3cret"), line);
    }

    @Test
    void unreachablePostgresStopsTheStart() throws Exception {
        String url = "jdbc:postgresql://127.0.0.1:%d/claims".formatted(PackagedServer.freePort());
        assertRefused(Map.of("CLAIMTRAIL_DB_URL", url), "CLAIMTRAIL_DB_URL", "refused");
    }

    @Test
    void databaseThatIsNoReplicaOfTheOtherStopsTheStart() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            Map<String, String> settings = Map.of(
                    "CLAIMTRAIL_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "CLAIMTRAIL_DB_READ_URL", postgres.getJdbcUrl("postgres", "template1"),
                    "CLAIMTRAIL_DB_USER", "postgres");
            assertRefused(settings, "CLAIMTRAIL_DB_READ_URL", "must name a replica");
            Map<String, String> missing = new HashMap<>(settings);
            missing.put("CLAIMTRAIL_DB_READ_URL", postgres.getJdbcUrl("postgres", "nowhere"));
            assertRefused(missing, "CLAIMTRAIL_DB_READ_URL", "does not exist");
        }
    }

    @Test
    void wrongPasswordStopsTheStart() throws Exception {
        Path cluster = PackagedServer.freshData().resolve("cluster");
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setDataDirectory(cluster).start()) {
            askEditorForPassword(postgres, cluster);
            assertRefused(
                    Map.of(
                            "CLAIMTRAIL_DB_URL", postgres.getJdbcUrl("editor", "postgres"),
                            "CLAIMTRAIL_DB_USER", "editor",
                            "CLAIMTRAIL_DB_PASSWORD", "wrong"),
                    "CLAIMTRAIL_DB_PASSWORD",
                    "password authentication failed");
        }
    }

    private static void askEditorForPassword(EmbeddedPostgres postgres, Path cluster) throws Exception {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role editor login password 'right'");
            Files.writeString(
                    cluster.resolve("pg_hba.conf"),
                    "host all editor 127.0.0.1/32 scram-sha-256\n" + "host all editor ::1/128 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    @Test
    void secondServerOnTheSameDataStops() throws Exception {
        Path data = PackagedServer.freshData();
        try (PackagedServer first = PackagedServer.startedOn(data)) {
            assertRefused(Map.of("CLAIMTRAIL_DATA", data.toString()), "CLAIMTRAIL_DATA", "perhaps another Claimtrail");
            first.request().get("/v1/claims").then().statusCode(200);
        }
    }

    @Test
    void portInUseStopsTheStart() throws Exception {
        try (PackagedServer first = PackagedServer.startedOn(PackagedServer.freshData())) {
            assertRefused(Map.of("QUARKUS_HTTP_PORT", String.valueOf(first.port())), "QUARKUS_HTTP_PORT", "in use");
        }
    }

    @Test
    void dataOfAnUnknownVersionStopTheStart() throws Exception {
        Path data = PackagedServer.freshData();
        Files.writeString(data.resolve("claimtrail.mv.db"), "This is no database.");
        assertRefused(Map.of("CLAIMTRAIL_DATA", data.toString()), "CLAIMTRAIL_DATA", "cannot be used");
    }

    private static void assertRefused(Map<String, String> settings, String setting, String told) throws Exception {
        Map<String, String> all = new HashMap<>(
                Map.of("CLAIMTRAIL_DATA", PackagedServer.freshData().toString()));
        all.putAll(settings);
        String said = PackagedServer.refused(all);
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.startsWith("Claimtrail cannot start: "), said);
        assertTrue(said.contains(setting), said);
        assertTrue(said.contains(told), said);
    }
}
