package io.claimtrail.bench;

import io.claimtrail.testsupport.PackagedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL that can be stopped, started again, cut off, slowed down, and, where root may mount it, kept on a small disk. */
final class TroubledPostgres implements AutoCloseable {

    private final SmallDisk disk = new SmallDisk("256m");
    private final int port = PackagedServer.freePort();
    private EmbeddedPostgres postgres;

    TroubledPostgres() throws Exception {
        start();
    }

    /** Whether its disk is one that can be filled. */
    boolean hasSmallDisk() {
        return disk.isSmall();
    }

    Map<String, String> settings() {
        return Map.of(
                "CLAIMTRAIL_DB_URL",
                "jdbc:postgresql://localhost:%d/postgres".formatted(port),
                "CLAIMTRAIL_DB_USER",
                "postgres",
                "CLAIMTRAIL_DB_PASSWORD",
                "postgres");
    }

    /** The same cluster at the same port, whether it is new or was stopped. */
    void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(cluster())
                .setCleanDataDirectory(false)
                .setServerConfig("max_connections", "60")
                .start();
    }

    void stop() throws IOException {
        postgres.close();
    }

    /** Ends all connections but the one that asks for it. */
    void cut() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                + " and backend_type = 'client backend'");
    }

    /** Leaves its tables no room to grow; the log has as much as is left of its current file. */
    void fillDisk() throws Exception {
        execute("select pg_switch_wal()");
        disk.fill();
    }

    void makeRoom() throws IOException {
        disk.makeRoom();
    }

    private Path cluster() {
        return disk.directory().resolve("cluster");
    }

    /** Lets its processes stand still most of the time, as where they wait for a disk. */
    void stutter(int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() < end) {
            List<String> processes = processes();
            signal("-STOP", processes);
            TimeUnit.MILLISECONDS.sleep(400);
            signal("-CONT", processes);
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private List<String> processes() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(cluster().resolve("postmaster.pid")).get(0));
        return ProcessHandle.of(postmaster).stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.descendants()))
                .map(each -> Long.toString(each.pid()))
                .toList();
    }

    /** Whoever has ended meanwhile does not mind. */
    private static void signal(String signal, List<String> processes) throws Exception {
        SmallDisk.done(Stream.concat(Stream.of("kill", signal), processes.stream()).toArray(String[]::new));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws Exception {
        postgres.close();
        disk.close();
    }
}
