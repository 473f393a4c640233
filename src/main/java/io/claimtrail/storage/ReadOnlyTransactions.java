package io.claimtrail.storage;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Callable;

/** Transactions that are known to write nothing, so that a copy of the database will do for them. */
@ApplicationScoped
public class ReadOnlyTransactions {

    private static final Object MARK = new Object();

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** Reads, in a transaction of its own. */
    public <T> T call(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            mark();
            return work.call();
        });
    }

    /** Promises that the current transaction will write nothing; before it has a connection. */
    void mark() {
        transaction.putResource(MARK, true);
    }

    /** Whether the current transaction is one of these. There must be one. */
    public boolean isCurrent() {
        return transaction.getResource(MARK) != null;
    }
}
