package io.claimtrail.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.hibernate.Session;

/** Reads the database as it is at one moment, while others go on writing. */
@ApplicationScoped
public class Snapshot {

    /** H2's own level (Constants.TRANSACTION_SNAPSHOT): its REPEATABLE READ holds for the tables of a first statement alone. */
    private static final int H2_SNAPSHOT = 6;

    @Inject
    EntityManager entities;

    @Inject
    Migrations database;

    @Inject
    ReadOnlyTransactions readOnly;

    /**
     * Reads, in a transaction and on a connection of its own.
     *
     * @param longest after that time the transaction ends and reading on fails
     */
    public <T> T read(Duration longest, Callable<T> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(Math.toIntExact(longest.toSeconds()))
                .call(() -> {
                    readOnly.mark();
                    ReadOnlySession.of(entities);
                    // The pool gives the connection its usual level back.
                    entities.unwrap(Session.class)
                            .doWork(connection -> connection.setTransactionIsolation(
                                    database.isEmbedded() ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ));
                    return work.call();
                });
    }
}
