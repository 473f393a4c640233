package io.claimtrail.bench;

import io.claimtrail.storage.RecordedEntity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Rows on their way into a table, in batches. */
final class Table {

    private static final String RECORDED = "id,version,recorded_at,changed_at,live,withdrawn_at,withdrawn_reason,";

    private final PreparedStatement insert;

    private Table(Connection connection, String name, String columns) throws SQLException {
        String places = String.join(",", Collections.nCopies(columns.split(",").length, "?"));
        insert = connection.prepareStatement("insert into %s (%s) values (%s)".formatted(name, columns, places));
    }

    static Table of(Connection connection, String name, String columns) throws SQLException {
        return new Table(connection, name, columns);
    }

    /** A table of records, which share their first columns. */
    static Table ofRecords(Connection connection, String name, String columns) throws SQLException {
        return new Table(connection, name, RECORDED + columns);
    }

    void add(RecordedEntity record, Object... values) throws SQLException {
        List<Object> all = new ArrayList<>(Arrays.asList(
                record.id,
                record.version,
                record.recordedAt,
                record.changedAt,
                record.live,
                record.withdrawnAt,
                record.withdrawnReason));
        all.addAll(Arrays.asList(values));
        add(all.toArray());
    }

    void add(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, column(values[i]));
        }
        insert.addBatch();
    }

    void send() throws SQLException {
        insert.executeBatch();
    }

    private static Object column(Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
