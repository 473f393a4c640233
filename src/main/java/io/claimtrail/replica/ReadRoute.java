package io.claimtrail.replica;

import io.claimtrail.storage.ReadOnlyTransactions;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Where the work at hand reads. A request stays with what was decided at its beginning, so that its answer shows one state; all
 * work that belongs to no such request, and every transaction that can write, stays with the writer.
 */
@ApplicationScoped
public class ReadRoute {

    private static final String KEY = "claimtrail.replica";

    @Inject
    CurrentVertxRequest current;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    ReadOnlyTransactions readOnly;

    /** Has a request read from the replica. */
    void leadToReplica(RoutingContext request) {
        request.put(KEY, true);
    }

    /** Has the current request read on from the writer. */
    void leaveReplica() {
        current.getCurrent().put(KEY, false);
    }

    /** Whether an answer may show an older state than the writer's, so that it must not be kept as one of that. */
    public static boolean mayBeOlder(RoutingContext request) {
        return request.get(KEY) != null;
    }

    /** Whether what is read now comes from the replica. */
    boolean leadsToReplica() {
        return isLed() && (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION || readOnly.isCurrent());
    }

    /** Whether the current request is one that reads from the replica. */
    boolean isLed() {
        if (!Arc.container().requestContext().isActive()) {
            return false;
        }
        RoutingContext request = current.getCurrent();
        return request != null && Boolean.TRUE.equals(request.get(KEY));
    }
}
