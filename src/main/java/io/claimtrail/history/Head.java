package io.claimtrail.history;

import io.claimtrail.storage.StoredTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Where the log of changes ends.
 *
 * @param position of the last change; 0 before the first
 * @param at when it was recorded
 */
record Head(long position, Instant at) {

    /** Reads it and holds it until the end of the transaction, after whoever has it. */
    static Head lock(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select position, recorded_at from change_head for update");
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Head(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
        }
    }

    /** Where it ends after more changes. Clocks can go back, and differ between instances; the log does not. */
    Head after(int changes, Instant now) {
        Instant time = StoredTime.of(now);
        return new Head(position + changes, time.isBefore(at) ? at : time);
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update change_head set position = ?, recorded_at = ?")) {
            update.setLong(1, position);
            update.setObject(2, at.atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
    }
}
