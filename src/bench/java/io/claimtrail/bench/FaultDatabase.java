package io.claimtrail.bench;

import io.claimtrail.testsupport.PackagedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** An empty database of its own for a server that is to be troubled: H2 in a fresh directory, or a fresh PostgreSQL. */
final class FaultDatabase implements AutoCloseable {

    /** Where the embedded database is, in the data directory. */
    static final String H2_FILE = "claimtrail.mv.db";

    private final String kind;
    private final Path data = PackagedServer.freshData();
    private final EmbeddedPostgres postgres;

    FaultDatabase(String kind) throws IOException {
        this.kind = kind;
        this.postgres = kind.equals("h2")
                ? null
                : EmbeddedPostgres.builder().setServerConfig("max_connections", "60").start();
    }

    String kind() {
        return kind;
    }

    /** The data directory of a server on it. */
    Path data() {
        return data;
    }

    /** How large it is now, in bytes. */
    long size() throws IOException, SQLException {
        if (postgres == null) {
            return Files.size(data.resolve(H2_FILE));
        }
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                ResultSet size = connection.createStatement()
                        .executeQuery("select pg_database_size(current_database())")) {
            size.next();
            return size.getLong(1);
        }
    }

    /** The settings of a server on it, those given among them. */
    @SafeVarargs
    final Map<String, String> settings(Map<String, String>... more) {
        Map<String, String> settings = new HashMap<>(Map.of("CLAIMTRAIL_DATA", data.toString(), "CLAIMTRAIL_DEMO", "false"));
        if (postgres != null) {
            settings.putAll(Map.of(
                    "CLAIMTRAIL_DB_URL",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "CLAIMTRAIL_DB_USER",
                    "postgres",
                    "CLAIMTRAIL_DB_PASSWORD",
                    "postgres"));
        }
        for (Map<String, String> each : more) {
            settings.putAll(each);
        }
        return settings;
    }

    @Override
    public void close() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
