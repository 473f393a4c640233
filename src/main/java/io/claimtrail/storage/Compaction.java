package io.claimtrail.storage;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.jboss.logging.Logger;

/**
 * Lets the embedded database use the space in its file again that holds what has been overwritten. Each commit is a piece of
 * the file, some 90 KB for a single row, and stays for as long as one page of it is in use. H2 moves such pages together by
 * itself where it writes with a delay; with {@code WRITE_DELAY=0}, which acknowledged commits need, it leaves that to its caller.
 */
@ApplicationScoped
class Compaction {

    private static final Logger LOG = Logger.getLogger(Compaction.class);

    /** In percent: a file is about twice as large as what is in it, and what was overwritten within the last minute. */
    private static final int PART_IN_USE = 50;

    /** Commits wait for so much to be moved. */
    private static final int BYTES_AT_A_TIME = 256 << 10;

    /** Between them commits come through. */
    private static final int MOST_STEPS = 4;

    /** A write that fails closes the database, so that this must not be the one that fills the disk. */
    private static final long SPACE_TO_LEAVE = 64L << 20;

    @Inject
    DataSource database;

    @Inject
    Migrations migrations;

    @Scheduled(every = "2s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        if (!migrations.isEmbedded()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            MVStore store = store(connection);
            int steps = 0;
            while (steps < MOST_STEPS && hasRoom(store) && step(store)) {
                steps++;
            }
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.debugf(e, "The database's file is not compacted for now");
        }
    }

    /**
     * Moves some of what is in use out of those pieces of the file that have the least of it.
     *
     * @return whether there was any
     */
    static boolean step(MVStore store) {
        boolean moved = store.compact(PART_IN_USE, BYTES_AT_A_TIME);
        if (moved) {
            store.commit();
        }
        return moved;
    }

    /** What H2 keeps the database of a connection in. */
    static MVStore store(Connection connection) throws SQLException {
        return EmbeddedConnection.storeOf(
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession());
    }

    /** Whether the disk has; not where the database has no file. */
    static boolean hasRoom(MVStore store) throws IOException {
        if (store.getFileStore() == null) {
            return false;
        }
        // H2's name of it may begin with how it reads it (retry:).
        FilePath file = FilePath.get(store.getFileStore().getFileName()).unwrap();
        return Files.getFileStore(Path.of(file.toString())).getUsableSpace() > SPACE_TO_LEAVE;
    }
}
