package io.claimtrail.search;

import java.util.concurrent.CompletableFuture;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/**
 * Whoever sends one update of the index after the other waits each time for the one before alone: the index takes documents
 * in while the next are made. For one thread.
 */
final class OneBehind implements IndexingPlanSynchronizationStrategy {

    private CompletableFuture<? extends SearchIndexingPlanExecutionReport> last;

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(sent -> {
            awaitLast();
            last = sent;
        });
    }

    /** Waits until the index has taken everything that was sent; raises what failed. */
    void awaitLast() {
        if (last != null) {
            UntilFound.raiseFailure(last.join());
            last = null;
        }
    }
}
