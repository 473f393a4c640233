package io.claimtrail.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Random;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a file of H2's own. */
class CompactionTest {

    private static final int ROWS = 20_000;
    private static final int CHANGES = 1_000;

    /** What H2 keeps for readers of old versions for 45 seconds, it lets go at once. */
    private static final String SETTINGS = ";WRITE_DELAY=0;RETENTION_TIME=0";

    @TempDir
    Path directory;

    @Test
    void spaceOfWhatWasOverwrittenIsUsedAgain() throws Exception {
        try (Connection connection = filled()) {
            MVStore store = Compaction.store(connection);
            assertTrue(Compaction.hasRoom(store));
            long filled = size();
            change(connection);
            long grown = size();
            assertTrue(store.getFileStore().getChunksFillRate() < 50);

            while (Compaction.step(store)) {
                // There may be more.
            }
            assertTrue(store.getFileStore().getChunksFillRate() >= 50);
            change(connection);
            assertTrue(
                    size() - grown < (grown - filled) / 4, "%d, %d and then %d bytes".formatted(filled, grown, size()));
            assertEquals(2L * CHANGES, changes(connection));
        }
    }

    @Test
    void databaseInMemoryIsLeftAlone() throws Exception {
        try (Connection connection = connection("mem:")) {
            assertFalse(Compaction.hasRoom(Compaction.store(connection)));
        }
    }

    /** As the product opens it. */
    private static Connection connection(String name) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", "claimtrail");
        login.setProperty("password", "claimtrail");
        return new H2OrPostgresDriver().connect("jdbc:h2:" + name + SETTINGS, login);
    }

    private Connection filled() throws SQLException {
        Connection connection = connection("retry:" + directory.resolve("small"));
        connection.createStatement().execute("create table note (id int primary key, changes int, said varchar)");
        connection
                .createStatement()
                .execute("insert into note select x, 0, repeat('word ', 100) || x from system_range(1, " + ROWS + ")");
        return connection;
    }

    /** One row in each commit. */
    private static void change(Connection connection) throws SQLException {
        Random chance = new Random();
        try (PreparedStatement change =
                connection.prepareStatement("update note set changes = changes + 1 where id = ?")) {
            for (int i = 0; i < CHANGES; i++) {
                change.setInt(1, 1 + chance.nextInt(ROWS));
                change.executeUpdate();
            }
        }
    }

    private static long changes(Connection connection) throws SQLException {
        try (ResultSet sum = connection.createStatement().executeQuery("select sum(changes) from note")) {
            sum.next();
            return sum.getLong(1);
        }
    }

    private long size() throws Exception {
        return Files.size(directory.resolve("small.mv.db"));
    }
}
