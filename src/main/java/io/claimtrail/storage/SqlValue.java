package io.claimtrail.storage;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.hibernate.Session;

/**
 * Single values that SQL finds, past Hibernate's queries: of a native query with a result class Hibernate keeps a plan for each
 * execution, since the keys of these plans are never equal to each other, and looks through two thousand of them each time.
 */
public final class SqlValue {

    private SqlValue() {}

    /**
     * Reads one, in the current transaction. What the session has yet to write is not written before.
     *
     * @param type a class that JDBC reads columns as
     * @param sql finds one row; its first column counts
     * @param parameters the values of its question marks
     * @throws org.hibernate.HibernateException where the database refuses
     * @throws IllegalStateException where it finds no row
     */
    public static <T> T read(EntityManager entities, Class<T> type, String sql, Object... parameters) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        throw new IllegalStateException("no row: " + sql);
                    }
                    return row.getObject(1, type);
                }
            }
        });
    }
}
