package io.claimtrail.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** One filled database: an H2 file, or a database on the PostgreSQL server that the benchmark runs for itself. */
record Database(String kind, int claims) {

    static final Path HOME = Path.of("target", "bench");
    static final Path POSTGRES_LOG = HOME.resolve("postgresql.log");
    private static final Path POSTGRES_DATA = HOME.resolve("postgresql");
    /** Begins with the id of its first process. */
    static final Path POSTGRES_PROCESS = POSTGRES_DATA.resolve("postmaster.pid");
    private static final int POSTGRES_PORT = Integer.getInteger("bench.port", 18400) + 50;
    private static EmbeddedPostgres postgres;

    /** An empty one beside it, made anew. */
    Database emptied() throws Exception {
        Database empty = new Database(kind, 0);
        empty.create();
        return empty;
    }

    boolean isH2() {
        return kind.equals("h2");
    }

    /** Where the product keeps its embedded database and its search index. */
    Path directory() {
        return HOME.resolve(kind + "-" + claims).toAbsolutePath();
    }

    private String name() {
        return "claims_" + claims;
    }

    /** The product's default URL. */
    String url() {
        return isH2()
                ? "jdbc:h2:file:" + directory() + "/claimtrail;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE"
                : "jdbc:postgresql://localhost:" + POSTGRES_PORT + "/" + name();
    }

    /** Without waiting for the disk at each commit. */
    private String urlForFilling() {
        return isH2()
                ? url().replace("WRITE_DELAY=0", "WRITE_DELAY=60000;CACHE_SIZE=1000000")
                : url() + "?reWriteBatchedInserts=true";
    }

    String user() {
        return isH2() ? "claimtrail" : "postgres";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), user(), user());
    }

    /** The environment that starts the product on it. */
    Map<String, String> environment() {
        Map<String, String> settings = new HashMap<>(Map.of("CLAIMTRAIL_DEMO", "false"));
        settings.put("CLAIMTRAIL_DATA", directory().toString());
        if (!isH2()) {
            settings.putAll(Map.of(
                    "CLAIMTRAIL_DB_URL", url(), "CLAIMTRAIL_DB_USER", user(), "CLAIMTRAIL_DB_PASSWORD", user()));
        }
        return settings;
    }

    /** Makes and fills it where it is not there yet. */
    void prepare() throws Exception {
        if (!isH2()) {
            startPostgres();
        }
        Path done = HOME.resolve(kind + "-" + claims + ".filled");
        if (Files.exists(done)) {
            return;
        }
        long start = System.nanoTime();
        create();
        new Server(this, 0).migrate();
        try (Connection connection = DriverManager.getConnection(urlForFilling(), user(), user())) {
            new Filling(connection).write(claims);
            connection.setAutoCommit(true);
            // The server that migrated has built an index of nothing.
            execute(connection, "delete from search_index");
            execute(connection, isH2() ? "analyze" : "vacuum analyze");
            if (isH2()) {
                execute(connection, "shutdown compact");
            }
        }
        Files.createFile(done);
        System.out.printf("filled %s with %d claims in %d s%n", kind, claims, (System.nanoTime() - start) / 1_000_000_000);
    }

    private void create() throws Exception {
        if (isH2()) {
            Server.delete(directory());
            return;
        }
        try (Connection server = postgres.getPostgresDatabase().getConnection()) {
            execute(server, "drop database if exists " + name());
            execute(server, "create database " + name());
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void startPostgres() throws IOException {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder()
                    .setPort(POSTGRES_PORT)
                    .setDataDirectory(POSTGRES_DATA.toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setServerConfig("shared_preload_libraries", "auto_explain")
                    .setServerConfig("max_connections", "100")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(POSTGRES_LOG.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(POSTGRES_LOG.toFile()))
                    .start();
        }
    }

    static void stopPostgres() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
