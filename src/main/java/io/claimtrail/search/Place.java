package io.claimtrail.search;

import com.google.gson.JsonArray;
import java.util.UUID;
import org.hibernate.search.backend.elasticsearch.search.query.ElasticsearchSearchRequestTransformer;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/**
 * A place in an order, after which a page starts. Whatever the order is by, ties are broken by the id, whose halves are
 * the numbers {@code idHigh} and {@code idLow} of every document: ids are UUIDv7, so as signed numbers both are in the
 * order of the ids.
 *
 * @param value of the last item before; as a score, the bits of the float
 * @param id of the last item before
 */
public record Place(long value, UUID id) {

    private static final String HIGH = "idHigh";
    private static final String LOW = "idLow";

    /**
     * An order.
     *
     * @param field the number that it is by; null for the order of the ids alone
     */
    public static SortFinalStep order(SearchSortFactory sorts, String field, boolean ascending) {
        CompositeSortComponentsStep<?, ?> order = sorts.composite();
        for (String each : field == null ? new String[] {HIGH, LOW} : new String[] {field, HIGH, LOW}) {
            order.add(ascending ? sorts.field(each).asc() : sorts.field(each).desc());
        }
        return order;
    }

    /** The order of relevance: what fits best comes first, of those that fit as well the newest. */
    public static SortFinalStep relevance(SearchSortFactory sorts) {
        return sorts.composite()
                .add(sorts.score())
                .add(sorts.field(HIGH).desc())
                .add(sorts.field(LOW).desc());
    }

    /** What comes after this place in an {@link #order}. */
    public SearchPredicate after(SearchPredicateFactory predicates, String field, boolean ascending) {
        PredicateFinalStep ties = afterId(predicates, ascending);
        PredicateFinalStep after = field == null
                ? ties
                : either(
                        predicates,
                        past(predicates, field, value, ascending),
                        both(predicates, at(predicates, field, value), ties));
        return after.toPredicate();
    }

    /**
     * What comes after this place in the order of {@link #relevance}, for Lucene: Hibernate Search has no word for it.
     *
     * @param scoring what gives the scores
     */
    public SearchPredicate afterScore(SearchPredicateFactory predicates, SearchPredicate scoring) {
        SearchPredicate last = predicates
                .bool()
                .must(scoring)
                .filter(predicates.id().matching(id))
                .toPredicate();
        return predicates
                .extension(LuceneExtension.get())
                .fromLuceneQuery(new AfterScoreQuery(
                        LuceneMigrationUtils.toLuceneQuery(scoring),
                        LuceneMigrationUtils.toLuceneQuery(last),
                        score(),
                        LuceneMigrationUtils.toLuceneQuery(
                                afterId(predicates, false).toPredicate())))
                .toPredicate();
    }

    /** The same for a cluster, in its own words. */
    public ElasticsearchSearchRequestTransformer searchAfter() {
        return context -> {
            JsonArray place = new JsonArray();
            place.add(score());
            place.add(id.getMostSignificantBits());
            place.add(id.getLeastSignificantBits());
            context.body().add("search_after", place);
        };
    }

    private float score() {
        return Float.intBitsToFloat((int) value);
    }

    private PredicateFinalStep afterId(SearchPredicateFactory predicates, boolean ascending) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        return either(
                predicates,
                past(predicates, HIGH, high, ascending),
                both(predicates, at(predicates, HIGH, high), past(predicates, LOW, low, ascending)));
    }

    private static PredicateFinalStep past(
            SearchPredicateFactory predicates, String field, long value, boolean ascending) {
        return ascending
                ? predicates.range().field(field).greaterThan(value)
                : predicates.range().field(field).lessThan(value);
    }

    private static PredicateFinalStep at(SearchPredicateFactory predicates, String field, long value) {
        return predicates.match().field(field).matching(value);
    }

    private static PredicateFinalStep either(
            SearchPredicateFactory predicates, PredicateFinalStep one, PredicateFinalStep other) {
        return predicates.or().add(one).add(other);
    }

    private static PredicateFinalStep both(
            SearchPredicateFactory predicates, PredicateFinalStep one, PredicateFinalStep other) {
        return predicates.and().add(one).add(other);
    }
}
