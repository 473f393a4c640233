package io.claimtrail.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server, and a second one that follows it by streaming replication and can be started, stopped and held up. */
public final class ReplicatedPostgres implements AutoCloseable {

    private final Path files;
    private final int replicaPort = PackagedServer.freePort();
    private final EmbeddedPostgres writer;
    private EmbeddedPostgres replica;

    /** With the writer running, and the replica not yet. */
    public ReplicatedPostgres() throws IOException, SQLException {
        files = PackagedServer.freshData();
        writer = EmbeddedPostgres.builder()
                .setDataDirectory(files.resolve("writer"))
                .setServerConfig("wal_keep_size", "256MB")
                .start();
        copyWriter();
        Files.writeString(
                files.resolve("replica/postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%n".formatted(writer.getPort()));
        Files.createFile(files.resolve("replica/standby.signal"));
    }

    /** The low-level way (PostgreSQL 25.3.4): the binaries that the tests have come without pg_basebackup. */
    private void copyWriter() throws IOException, SQLException {
        try (Connection connection = writer.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('replica', true)");
            copy(files.resolve("writer"), files.resolve("replica"));
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(files.resolve("replica/backup_label"), stopped.getString(1));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (Stream<Path> found = Files.walk(from)) {
            for (Path each : (Iterable<Path>) found.filter(path -> !path.equals(from))::iterator) {
                if (!List.of("postmaster.pid", "epg-lock")
                        .contains(each.getFileName().toString())) {
                    Files.copy(each, to.resolve(from.relativize(each).toString()));
                }
            }
        } catch (NoSuchFileException | UncheckedIOException gone) {
            throw new IOException("The writer removed a file that was being copied", gone);
        }
    }

    /** Starts the replica, for the first time or again, at the same port. */
    public void startReplica() throws IOException {
        replica = EmbeddedPostgres.builder()
                .setPort(replicaPort)
                .setDataDirectory(files.resolve("replica"))
                .setCleanDataDirectory(false)
                .start();
    }

    /** Stops the replica, and with it whatever is under way there. */
    public void stopReplica() throws IOException {
        replica.close();
        replica = null;
    }

    /** Has the replica show what it shows now, whatever is written. */
    public void holdReplica() throws SQLException {
        askReplica("select pg_wal_replay_pause()");
        while (!askReplica("select pg_get_wal_replay_pause_state()").equals("paused")) {
            Thread.onSpinWait();
        }
    }

    /** Has the replica catch up. */
    public void releaseReplica() throws SQLException {
        askReplica("select pg_wal_replay_resume()");
    }

    /** Asks the replica for one value. */
    public String askReplica(String query) throws SQLException {
        try (Connection connection = replica.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "";
        }
    }

    /** A connection to the writer. */
    public Connection connectToWriter() throws SQLException {
        return writer.getPostgresDatabase().getConnection();
    }

    public String writerUrl() {
        return writer.getJdbcUrl("postgres", "postgres");
    }

    public String replicaUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(replicaPort);
    }

    @Override
    public void close() throws IOException {
        if (replica != null) {
            replica.close();
        }
        writer.close();
    }
}
