package io.claimtrail.search;

import java.util.concurrent.CompletionException;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/** An update of the index is waited for until it can be found; a failure is raised. */
enum UntilFound implements IndexingPlanSynchronizationStrategy {
    INSTANCE;

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.FORCE);
        context.indexingFutureHandler(future -> raiseFailure(future.join()));
    }

    static void raiseFailure(SearchIndexingPlanExecutionReport report) {
        report.throwable().ifPresent(failure -> {
            throw new CompletionException(failure);
        });
    }
}
