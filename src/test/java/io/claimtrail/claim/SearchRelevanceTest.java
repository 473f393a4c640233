package io.claimtrail.claim;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;

/** The table of relevance on the embedded engine. */
@HttpTest
@AnyDatabase
class SearchRelevanceTest implements RelevanceTable {

    private static RelevanceCorpus recorded;

    @Override
    public RelevanceCorpus corpus() {
        if (recorded == null) {
            recorded = RelevanceCorpus.recorded();
        }
        return recorded;
    }
}
