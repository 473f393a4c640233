package io.claimtrail.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What holds a connection when H2 closes its database goes on; without the class under test, some of these never end. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EmbeddedConnectionTest {

    @TempDir
    Path directory;

    private Connection connection;
    private PreparedStatement prepared;

    @BeforeEach
    void beginWritingAndLoseTheDatabase() throws SQLException {
        connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table kept (n int)");
            connection.setAutoCommit(false);
            statement.execute("insert into kept values (1)");
        }
        prepared = connection.prepareStatement("select * from kept");
        SessionLocal session =
                (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        session.getDatabase().shutdownImmediately();
    }

    @Test
    void transactionCannotGoOn() {
        for (Work each : new Work[] {
            connection::commit,
            connection::rollback,
            () -> connection.setAutoCommit(true),
            () -> connection.prepareStatement("select 1"),
            prepared::executeQuery
        }) {
            assertEquals(
                    ErrorCode.DATABASE_IS_CLOSED,
                    assertThrows(SQLException.class, each::carryOut).getErrorCode());
        }
    }

    @Test
    void poolSeesThatItIsDeadAndLetsGo() throws SQLException {
        assertTrue(connection.isClosed());
        assertFalse(connection.isValid(1));
        prepared.close();
        connection.close();
    }

    @Test
    void nextConnectionFindsWhatWasCommitted() throws SQLException {
        connection.close();
        try (Connection next = connect();
                Statement statement = next.createStatement();
                var rows = statement.executeQuery("select count(*) from kept")) {
            assertTrue(rows.next());
            assertEquals(0, rows.getInt(1));
        }
    }

    private interface Work {
        void carryOut() throws SQLException;
    }

    private Connection connect() throws SQLException {
        return new H2OrPostgresDriver()
                .connect("jdbc:h2:retry:" + directory.resolve("data") + ";WRITE_DELAY=0", new Properties());
    }
}
