package io.claimtrail.cache;

import io.agroal.api.AgroalDataSource;
import io.claimtrail.search.IndexState;
import io.claimtrail.storage.Committed;
import io.claimtrail.storage.Migrations;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
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
 * others commit is in it by the time that they have answered.
 */
@ApplicationScoped
class DataVersion {

    /** Before the index follows a commit, which takes longer: what is read meanwhile is no longer what was. */
    private static final int FIRST = 1;

    /** A database that hangs is waited for where it is read, and not here before that. */
    private static final int LONGEST_MILLIS = 500;

    /** With the server's start: after a failover the same numbers can be given to other transactions. */
    private static final String STATE = "select concat(pg_current_snapshot(), ' ', pg_postmaster_start_time())";

    @Inject
    Migrations database;

    @Inject
    AgroalDataSource connections;

    @Inject
    IndexState index;

    @Inject
    Vertx vertx;

    private final AtomicLong commits = new AtomicLong();
    private Context own;
    private final SharedQuery<String> snapshots =
            new SharedQuery<>(() -> own.executeBlocking(() -> named(snapshot()), false), LONGEST_MILLIS);

    /** On no request's account: what belongs to one would lead the query where it was led. */
    void findContext(@Observes StartupEvent start) {
        own = vertx.getOrCreateContext();
    }

    /** The state now, as the writer has it. It fails where the database does not answer soon. */
    Future<String> now() {
        return database.isEmbedded() ? Future.succeededFuture(named(Long.toString(commits.get()))) : snapshots.next();
    }

    private String named(String records) {
        return records + "/" + index.changes();
    }

    private String snapshot() throws SQLException {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet snapshot = statement.executeQuery(STATE)) {
            snapshot.next();
            return snapshot.getString(1);
        }
    }

    void committed(@Observes @Priority(FIRST) Committed change) {
        commits.incrementAndGet();
    }
}
