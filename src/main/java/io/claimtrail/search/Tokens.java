package io.claimtrail.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** The one analyzer of the index: text comes as tokens already, with a space between them. */
public final class Tokens implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    /** The analyzer's name. */
    public static final String ANALYZER = "tokens";

    private static final String TOKENIZER = "whitespace";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.similarity(new SteadySimilarity());
        context.analyzer(ANALYZER).custom().tokenizer(TOKENIZER);
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(ANALYZER).custom().tokenizer(TOKENIZER);
    }
}
