package io.claimtrail.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** A {@link Revision} to be written. */
record RevisionRow(UUID id, Instant at, String actor, String reason, UUID importId, UUID restored) {

    static boolean isThere(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select 1 from revision where id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    void insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into revision (id, recorded_at, actor, reason, import_id, restored_id) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, at.atOffset(ZoneOffset.UTC));
            insert.setString(3, actor);
            insert.setString(4, reason);
            insert.setObject(5, importId);
            insert.setObject(6, restored);
            insert.executeUpdate();
        }
    }
}
