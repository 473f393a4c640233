package io.claimtrail.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something that was done before there was a history, and waits to be taken up. */
record BacklogRow(long number, RecordKind kind, UUID recordId, ChangeAction action, Instant at) {

    private static final int LOT = 200;

    static long count(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from change_backlog");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The next ones in the order of time. */
    static List<BacklogRow> next(Connection connection) throws SQLException {
        List<BacklogRow> next = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select number, kind, record_id, action, recorded_at from change_backlog order by number limit "
                                + LOT);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                next.add(new BacklogRow(
                        row.getLong(1),
                        RecordKind.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        ChangeAction.valueOf(row.getString(4)),
                        row.getObject(5, OffsetDateTime.class).toInstant()));
            }
        }
        return next;
    }

    static void deleteUpTo(Connection connection, long number) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from change_backlog where number <= ?")) {
            delete.setLong(1, number);
            delete.executeUpdate();
        }
    }
}
