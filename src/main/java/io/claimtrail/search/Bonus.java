package io.claimtrail.search;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What records get on top of their score whose number is large enough.
 *
 * @param field a number that can be sorted by
 * @param least from which number on
 * @param score how much
 */
public record Bonus(String field, long least, float score) {

    /**
     * The condition that gives it, on either engine. Hibernate Search has Lucene collect all records in the range first, which
     * are many; only those that were found count, and theirs can be looked up.
     */
    public SearchPredicate on(SearchIndex index, SearchPredicateFactory predicates) {
        return index.isEmbedded()
                ? predicates
                        .extension(LuceneExtension.get())
                        .fromLuceneQuery(new BoostQuery(new ConstantScoreQuery(inRange()), score))
                        .toPredicate()
                : predicates
                        .range()
                        .field(field)
                        .atLeast(least)
                        .constantScore()
                        .boost(score)
                        .toPredicate();
    }

    private Query inRange() {
        return new IndexOrDocValuesQuery(
                LongPoint.newRangeQuery(field, least, Long.MAX_VALUE),
                SortedNumericDocValuesField.newSlowRangeQuery(field, least, Long.MAX_VALUE));
    }
}
