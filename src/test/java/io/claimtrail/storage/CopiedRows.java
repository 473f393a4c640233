package io.claimtrail.storage;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Brings the rows of one database into the tables of another that has the same ones, in whatever order they refer to each other. */
final class CopiedRows {

    private CopiedRows() {}

    /** Takes over all rows but those that tell of migrations. The other one is PostgreSQL. */
    static void copy(Connection from, Connection to) throws SQLException {
        try (Statement settings = to.createStatement()) {
            settings.execute("set session_replication_role = replica");
            for (String table : tables(from)) {
                settings.execute("delete from " + table);
                copy(table, from, to);
            }
            settings.execute("set session_replication_role = origin");
        }
    }

    static List<String> tables(Connection database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet names = statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'public' "
                                + "and table_name <> 'flyway_schema_history' order by table_name")) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException {
        try (Statement read = from.createStatement();
                ResultSet rows = read.executeQuery("select * from " + table)) {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getMetaData().getColumnName(i));
            }
            String sql = "insert into %s (%s) overriding system value values (%s)"
                    .formatted(
                            table,
                            String.join(", ", columns),
                            String.join(", ", Collections.nCopies(columns.size(), "?")));
            try (PreparedStatement write = to.prepareStatement(sql)) {
                while (rows.next()) {
                    for (int i = 1; i <= columns.size(); i++) {
                        write.setObject(i, rows.getObject(i) instanceof Clob ? rows.getString(i) : rows.getObject(i));
                    }
                    write.executeUpdate();
                }
            }
        }
    }
}
