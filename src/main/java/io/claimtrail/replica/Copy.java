package io.claimtrail.replica;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Tells a physical copy of the writer's database from another database. */
final class Copy {

    /** A cluster keeps its identifier in all its copies, and a database its number. */
    private static final String IDENTITY = """
            select c.system_identifier || '/' || d.oid from pg_control_system() c, pg_database d
            where d.datname = current_database()""";

    private static final String DATABASE = "select oid from pg_database where datname = current_database()";
    private static final String HAS_TABLES = "select to_regclass('flyway_schema_history') is not null";

    /** SQLSTATE, PostgreSQL's appendix A. */
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Copy() {}

    /**
     * Whether the one is a copy of the other, or that itself: {@link ReplicaProbe} sees whether it takes writes. Where the user may
     * not ask for the identifier, the same number and tables have to do.
     */
    static boolean isOf(Connection writer, Connection replica) throws SQLException {
        try {
            return text(writer, IDENTITY).equals(text(replica, IDENTITY));
        } catch (SQLException e) {
            if (!INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw e;
            }
        }
        return text(writer, DATABASE).equals(text(replica, DATABASE))
                && text(writer, HAS_TABLES).equals(text(replica, HAS_TABLES));
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
