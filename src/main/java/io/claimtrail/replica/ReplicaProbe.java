package io.claimtrail.replica;

import io.claimtrail.command.LocalRun;
import io.claimtrail.problem.OutageMet;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.replication.LogSequenceNumber;

/**
 * Asks both servers every second how far they are, and has reads go where they are answered well. It does so on connections of
 * its own: those of the pools may all be busy.
 */
@ApplicationScoped
class ReplicaProbe {

    private static final String WRITTEN = "select pg_current_wal_lsn()";

    /** Nothing where it is no replica, or none any more. */
    private static final String REPLAYED = "select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() end";

    /** SQLSTATEs of queries that were rolled back (PostgreSQL, appendix A). */
    private static final String ROLLBACK = "40";

    @Inject
    Replica replica;

    @Inject
    ReadRoute route;

    @Inject
    Scheduler scheduler;

    @Inject
    Config settings;

    @ConfigProperty(name = ReplicaSettings.LAG, defaultValue = "10")
    int mostSeconds;

    @ConfigProperty(name = LocalRun.SETTING, defaultValue = "false")
    boolean isCommand;

    private final WriterPositions positions = new WriterPositions();
    private Connection writer;
    private Connection reader;

    void start(@Observes StartupEvent start) {
        if (replica.isSet() && !isCommand) {
            scheduler
                    .newJob("replica-probe")
                    .setInterval("1s")
                    .setConcurrentExecution(ConcurrentExecution.SKIP)
                    .setTask(run -> look())
                    .schedule();
        }
    }

    synchronized void stop(@Observes ShutdownEvent shutdown) {
        writer = closed(writer);
        reader = closed(reader);
    }

    /** A request was reading from it and could not be answered: the next ones need not find that out for themselves. */
    void leave(@Observes OutageMet outage) {
        String state = outage.said().getSQLState();
        // A query that was in the way of replaying is rolled back alone.
        boolean isGone = state == null || !state.startsWith(ROLLBACK);
        if (isGone && route.isLed()) {
            replica.leave(null, "the replica broke off: " + outage.said().getMessage());
        }
    }

    synchronized void look() {
        noteWriter();
        try {
            if (reader == null) {
                connect();
            }
            if (reader != null) {
                judge(ask(reader, REPLAYED));
            }
        } catch (SQLException e) {
            reader = closed(reader);
            replica.leave(null, "the replica does not answer: " + e.getMessage());
        }
    }

    /** Where it does not answer, what is known of it becomes older, and the replica with it. */
    private void noteWriter() {
        try {
            if (writer == null) {
                writer = DatabaseLogin.ofWriter(settings).connect();
            }
            long asked = System.nanoTime();
            positions.note(asked, ask(writer, WRITTEN));
        } catch (SQLException e) {
            writer = closed(writer);
        }
    }

    /** What was away at the start may be another database than it should. */
    private void connect() throws SQLException {
        DatabaseLogin login = DatabaseLogin.ofReplica(settings);
        Connection made = login.connect();
        if (writer != null && Copy.isOf(writer, made)) {
            reader = made;
            return;
        }
        closed(made);
        replica.leave(
                null,
                writer == null
                        ? "the writer does not answer"
                        : "the database at %s is no replica of the writer's (CLAIMTRAIL_DB_READ_URL)"
                                .formatted(login.shown()));
    }

    private void judge(LogSequenceNumber replayed) {
        if (replayed == null) {
            replica.leave(null, "the database at CLAIMTRAIL_DB_READ_URL takes writes, so it is no replica");
            return;
        }
        Optional<Duration> lag = positions.lag(System.nanoTime(), replayed);
        if (lag.isEmpty()) {
            replica.leave(null, "the replica is further behind than can be told");
        } else if (lag.get().compareTo(Duration.ofSeconds(mostSeconds)) > 0) {
            replica.leave(
                    lag.get(),
                    "the replica is more than %d s behind (CLAIMTRAIL_DB_READ_LAG), or the writer has not answered for as long"
                            .formatted(mostSeconds));
        } else {
            replica.serve(lag.get());
        }
    }

    private static LogSequenceNumber ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            String position = answer.getString(1);
            return position == null ? null : LogSequenceNumber.valueOf(position);
        }
    }

    /** What is left of it is nothing: to be connected again. */
    private static Connection closed(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // It was broken already.
        }
        return null;
    }
}
