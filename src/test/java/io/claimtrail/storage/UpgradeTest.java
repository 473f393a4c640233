package io.claimtrail.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases of all earlier versions are brought to the form that a new one has, and keep what was in them. */
class UpgradeTest {

    private static final String MAKEI = """
            select count(*) from claim c join speaker s on c.speaker_id = s.id
            where s.name = 'Vladimir Makei' and c.kind = 'PROMISE' and c.status = 'CONTRADICTED' and c.contradicting >= 3""";

    @TempDir
    Path directory;

    static IntStream versions() {
        return IntStream.of(EarlierDatabase.VERSIONS);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void embeddedDatabaseIsUpgraded(int version) throws Exception {
        String url = EarlierDatabase.urlOf(new EarlierDatabase(version).in(directory));
        Map<String, Long> before;
        try (Connection database = h2(url)) {
            before = rows(database);
        }
        // Its own notes of what ran must agree with the migrations as they are now.
        embedded(url).load().migrate();
        try (Connection database = h2(url);
                Connection fresh = h2("jdbc:h2:mem:fresh;DATABASE_TO_LOWER=TRUE;MODE=PostgreSQL")) {
            embedded("jdbc:h2:mem:fresh;DATABASE_TO_LOWER=TRUE;MODE=PostgreSQL")
                    .load()
                    .migrate();
            assertUpgraded(before, database, fresh);
        }
    }

    @Test
    void databasesOnPostgresAreUpgraded() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Connection admin = postgres.getPostgresDatabase().getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create database fresh");
            onPostgres(postgres, "fresh").load().migrate();
            for (int version : EarlierDatabase.VERSIONS) {
                String name = "v" + version;
                statement.execute("create database " + name);
                onPostgres(postgres, name)
                        .target(String.valueOf(version))
                        .load()
                        .migrate();
                Path data = directory.resolve(name);
                Files.createDirectory(data);
                Map<String, Long> before;
                try (Connection earlier = h2(EarlierDatabase.urlOf(new EarlierDatabase(version).in(data)));
                        Connection database =
                                postgres.getDatabase("postgres", name).getConnection()) {
                    CopiedRows.copy(earlier, database);
                    before = rows(database);
                    assertEquals(rows(earlier), before);
                }
                onPostgres(postgres, name).load().migrate();
                try (Connection database =
                                postgres.getDatabase("postgres", name).getConnection();
                        Connection fresh =
                                postgres.getDatabase("postgres", "fresh").getConnection()) {
                    assertUpgraded(before, database, fresh);
                }
            }
        }
    }

    private static void assertUpgraded(Map<String, Long> before, Connection database, Connection fresh)
            throws SQLException {
        assertEquals(columns(fresh), columns(database));
        Map<String, Long> after = rows(database);
        after.keySet().retainAll(before.keySet());
        // No records: a row for each lock, of which later versions have more.
        Stream.of(before, after).forEach(each -> each.remove("guard"));
        assertEquals(before, after);
        assertEquals(1, count(database, MAKEI));
    }

    private static Map<String, Long> rows(Connection database) throws SQLException {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : CopiedRows.tables(database)) {
            rows.put(table, count(database, "select count(*) from " + table));
        }
        return rows;
    }

    private static long count(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static TreeSet<String> columns(Connection database) throws SQLException {
        TreeSet<String> columns = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(
                        "select table_name, column_name, data_type, is_nullable, character_maximum_length "
                                + "from information_schema.columns where table_schema = 'public'")) {
            while (found.next()) {
                columns.add("%s.%s %s(%s) null: %s"
                        .formatted(
                                found.getString(1),
                                found.getString(2),
                                found.getString(3),
                                found.getString(5),
                                found.getString(4)));
            }
        }
        return columns;
    }

    private static Connection h2(String url) throws SQLException {
        return DriverManager.getConnection(url, "claimtrail", "claimtrail");
    }

    private static FluentConfiguration embedded(String url) {
        return Flyway.configure().dataSource(url, "claimtrail", "claimtrail").placeholders(Map.of("bytewise", ""));
    }

    private static FluentConfiguration onPostgres(EmbeddedPostgres postgres, String name) {
        return Flyway.configure()
                .dataSource(postgres.getDatabase("postgres", name))
                .placeholders(Map.of("bytewise", "collate \"C\""));
    }
}
