package io.claimtrail.search;

import java.util.concurrent.CompletionException;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/** How long an update of the index is waited for. Either way the engine has taken it, and a failure is raised. */
enum Acknowledged implements IndexingPlanSynchronizationStrategy {

    /** Until it can be found. */
    FOUND(DocumentRefreshStrategy.FORCE),
    /** Only until it is taken, where much is put in: it is refreshed at the end. */
    TAKEN(DocumentRefreshStrategy.NONE);

    private final DocumentRefreshStrategy refresh;

    Acknowledged(DocumentRefreshStrategy refresh) {
        this.refresh = refresh;
    }

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(refresh);
        context.indexingFutureHandler(future -> raiseFailure(future.join()));
    }

    private static void raiseFailure(SearchIndexingPlanExecutionReport report) {
        report.throwable().ifPresent(failure -> {
            throw new CompletionException(failure);
        });
    }
}
