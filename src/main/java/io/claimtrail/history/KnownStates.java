package io.claimtrail.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.GenericJDBCException;

/** Reads what is kept of records so far. */
final class KnownStates {

    private KnownStates() {}

    /** By record; those of whom nothing is kept are absent. */
    static Map<UUID, Known> of(Connection connection, List<UUID> records) {
        Map<UUID, Known> known = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(records.size(), "?"));
        try (PreparedStatement select =
                connection.prepareStatement("select record_id, position, state from change where record_id in (" + marks
                        + ") and next_position is null")) {
            for (int i = 0; i < records.size(); i++) {
                select.setObject(i + 1, records.get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    known.put(row.getObject(1, UUID.class), new Known(row.getLong(2), row.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new GenericJDBCException("The states of records cannot be read", e);
        }
        return known;
    }
}
