package io.claimtrail.replica;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How far the replica has come, for whoever keeps what was read from it: while it is where it was, it shows what it showed. */
@ApplicationScoped
public class ReplicaPosition {

    @Inject
    Replica replica;

    /** Whether those who only read are led to the replica now. */
    public boolean isServing() {
        return replica.isServing();
    }

    /**
     * Its place in the writer's log now. What was committed up to there shows, since it moves on only afterwards.
     *
     * @throws SQLException where it does not answer
     */
    public String now() throws SQLException {
        try (Connection connection = replica.pool().getConnection();
                Statement statement = connection.createStatement();
                ResultSet position = statement.executeQuery("select pg_last_wal_replay_lsn()")) {
            position.next();
            return position.getString(1);
        }
    }
}
