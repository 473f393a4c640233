package io.claimtrail.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import org.junit.jupiter.api.Test;

/** What a transaction does not find that has lost its connection may be there all the same. */
@HttpTest
class LostTransactionTest {

    @Inject
    Work work;

    @Test
    void nothingIsSaidToBeMissing() {
        assertEquals(ProblemType.UNAVAILABLE, problem(ProblemType.NOT_FOUND, true));
        assertEquals(ProblemType.NOT_FOUND, problem(ProblemType.NOT_FOUND, false));
    }

    @Test
    void duplicatesStayDuplicates() {
        assertEquals(ProblemType.DUPLICATE, problem(ProblemType.DUPLICATE, true));
    }

    private ProblemType problem(ProblemType type, boolean lost) {
        return assertThrows(ProblemException.class, () -> work.end(type, lost)).type();
    }

    /** Ends with a problem, after its transaction was lost or before. */
    @ApplicationScoped
    static class Work {

        @Inject
        TransactionManager transactions;

        @UnitOfWork
        void end(ProblemType problem, boolean lost) throws Exception {
            if (lost) {
                transactions.setRollbackOnly();
            }
            throw ProblemException.of(problem, "As the test wants it.");
        }
    }
}
