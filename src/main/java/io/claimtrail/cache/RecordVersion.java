package io.claimtrail.cache;

import io.agroal.api.AgroalDataSource;
import io.claimtrail.replica.ReplicaPosition;
import io.claimtrail.search.IndexState;
import io.claimtrail.storage.Committed;
import io.claimtrail.storage.Migrations;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Names the state of everything that answers are made of. Where two names are equal, nothing was changed in between; where they
 * differ, something may have been.
 *
 * <p>Of the embedded database this process is the only writer, and counts its commits. PostgreSQL, to which other instances
 * write as well, is asked for its snapshot: which transactions have ended ({@code pg_current_snapshot}, chapter 9.27). What
 * others commit is in it by the time that they have answered. Of a replica it is the place in the writer's log: a snapshot does not
 * tell there which of the transactions under way have ended.
 */
@ApplicationScoped
class RecordVersion {

    /** Before the index follows a commit, which takes longer: what is read meanwhile is no longer what was. */
    private static final int FIRST = 1;

    @Inject
    Migrations database;

    @Inject
    AgroalDataSource connections;

    @Inject
    ReplicaPosition replica;

    @Inject
    IndexState index;

    @Inject
    Vertx vertx;

    private final AtomicLong commits = new AtomicLong();
    private final Shared<State> states = new Shared<>(() -> vertx.executeBlocking(this::onServer, false));

    /**
     * A state.
     *
     * @param name of all records and of the index
     * @param isReplicas whether it is that of the replica, which is older than the writer's
     */
    record State(String name, boolean isReplicas) {}

    /** The state that is read now by those without a key. It fails where the database does not answer. */
    Future<State> now() {
        return database.isEmbedded()
                ? Future.succeededFuture(named(Long.toString(commits.get()), false))
                : states.next();
    }

    private State onServer() throws SQLException {
        return replica.isServing() ? named(replica.now(), true) : named(snapshot(), false);
    }

    private State named(String records, boolean isReplicas) {
        return new State(records + "/" + index.changes(), isReplicas);
    }

    private String snapshot() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet snapshot = statement.executeQuery("select pg_current_snapshot()")) {
            snapshot.next();
            return snapshot.getString(1);
        }
    }

    void committed(@Observes @Priority(FIRST) Committed change) {
        commits.incrementAndGet();
    }
}
