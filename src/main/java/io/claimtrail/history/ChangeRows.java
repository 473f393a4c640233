package io.claimtrail.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes changes, many in few statements. */
final class ChangeRows implements AutoCloseable {

    private final UUID revision;
    private final PreparedStatement changes;
    private final PreparedStatement subjects;
    private final PreparedStatement former;

    ChangeRows(Connection connection, UUID revision) throws SQLException {
        this.revision = revision;
        changes = connection.prepareStatement("""
                insert into change (position, revision_id, kind, record_id, action, claim_id, state, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""");
        subjects = connection.prepareStatement("insert into change_subject (subject_id, position) values (?, ?)");
        former = connection.prepareStatement("update change set next_position = ? where position = ?");
    }

    /**
     * Takes a change up.
     *
     * @param known what is kept of the record so far; null where nothing is
     */
    void add(long position, Instant at, Entry entry, Known known) throws SQLException {
        changes.setLong(1, position);
        changes.setObject(2, revision);
        changes.setString(3, entry.kind().name());
        changes.setObject(4, entry.recordId());
        changes.setString(5, entry.action().name());
        changes.setObject(6, entry.claimId());
        changes.setString(7, entry.state());
        changes.setObject(8, at.atOffset(ZoneOffset.UTC));
        changes.addBatch();
        for (UUID subject : entry.subjects()) {
            subjects.setObject(1, subject);
            subjects.setLong(2, position);
            subjects.addBatch();
        }
        if (known != null) {
            former.setLong(1, position);
            former.setLong(2, known.position());
            former.addBatch();
        }
    }

    /** Writes what was taken up. */
    void insert() throws SQLException {
        changes.executeBatch();
        subjects.executeBatch();
        former.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        changes.close();
        subjects.close();
        former.close();
    }
}
