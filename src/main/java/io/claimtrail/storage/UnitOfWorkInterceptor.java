package io.claimtrail.storage;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.hibernate.StaleStateException;

/** Transactions with retries for {@link UnitOfWork}. */
@UnitOfWork
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class UnitOfWorkInterceptor {

    private static final int ATTEMPTS = 12;
    private static final int LONGEST_PAUSE_MILLIS = 40;

    /**
     * SQLSTATEs after which the same work can succeed. 23505 unique violation, 40001 serialisation failure and 40P01
     * deadlock (PostgreSQL, appendix A); 40001, 90131 concurrent update and HYT00 lock time-out (H2, ErrorCode).
     */
    private static final Set<String> WORTH_ANOTHER_TRY = Set.of("23505", "40001", "40P01", "90131", "HYT00");

    @Inject
    EntityManager entities;

    @Inject
    TransactionManager transactions;

    @Inject
    @PersistenceUnitExtension
    ChangedEntities changed;

    @Inject
    Event<Changes> changes;

    @Inject
    Event<Committed> committed;

    @AroundInvoke
    Object run(InvocationContext work) throws Exception {
        if (transactions.getStatus() == Status.STATUS_ACTIVE) {
            return work.proceed();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                Outcome outcome = QuarkusTransaction.requiringNew().call(() -> carryOut(work));
                if (outcome.wrote) {
                    committed.fire(new Committed());
                }
                return outcome.result;
            } catch (Exception e) {
                if (attempt == ATTEMPTS || !isWorthAnotherTry(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private record Outcome(Object result, boolean wrote) {}

    private Outcome carryOut(InvocationContext work) throws Exception {
        Object result = proceed(work);
        // Inside the transaction, so that a violated constraint shows before the commit wraps it.
        entities.flush();
        Changes written = changed.take();
        if (!written.entities().isEmpty()) {
            changes.fire(written);
        }
        return new Outcome(result, !written.entities().isEmpty());
    }

    /**
     * Hibernate finds nothing where the transaction could not have a connection (HHH-12472), such as one to a database that is
     * gone: what was not found then may well be there. A duplicate is named by the database itself.
     */
    private Object proceed(InvocationContext work) throws Exception {
        try {
            return work.proceed();
        } catch (ProblemException e) {
            if (transactions.getStatus() == Status.STATUS_MARKED_ROLLBACK && e.type() != ProblemType.DUPLICATE) {
                throw ProblemException.of(ProblemType.UNAVAILABLE, "The database cannot serve this request right now.");
            }
            throw e;
        }
    }

    private static boolean isWorthAnotherTry(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || cause instanceof PessimisticLockException
                    || cause instanceof LockTimeoutException
                    || cause instanceof SQLException sql && isWorthAnotherTry(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** No state comes with a failure of the pool: no connection came free in time, and none will by asking at once. */
    private static boolean isWorthAnotherTry(String state) {
        return state != null && WORTH_ANOTHER_TRY.contains(state);
    }

    /** A random pause that grows with the attempts, so that twins do not meet again. */
    private static void pause(int attempt) {
        long most = Math.min(LONGEST_PAUSE_MILLIS, 2L * attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most * 1_000_000L) + 1);
    }
}
