package io.claimtrail.claim;

import io.claimtrail.search.Bonus;
import io.claimtrail.search.CountedSearch;
import io.claimtrail.search.Hit;
import io.claimtrail.search.OrderedSearch;
import io.claimtrail.search.Place;
import io.claimtrail.search.SearchIndex;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.search.SearchedFields;
import io.claimtrail.search.WordConditions;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One search of the index for claims. */
final class ClaimQuery {

    /** So much more does a claim weigh that was said within these years; a word in the quote weighs about ten times that. */
    private static final float RECENT = 0.3f;

    private static final int[] RECENT_YEARS = {1, 3, 10};

    private static final String SAID_FROM = "saidFrom";

    /** All parts together have fields of their own: one look-up in the place of six. */
    private static final String ALL = "all";

    private static final Map<String, Float> WEIGHTS = Map.of(Part.QUOTE.key(), 4f, Part.STATEMENT.key(), 2f);

    private final SearchIndex index;
    private final SearchSession session;
    private final ClaimCriteria criteria;
    private final SearchPredicateFactory predicates;
    private final ClaimConditions conditions;

    ClaimQuery(SearchIndex index, SearchSession session, ClaimCriteria criteria, Meant meant) {
        this.index = index;
        this.session = session;
        this.criteria = criteria;
        this.predicates = session.scope(ClaimDocument.class).predicate();
        this.conditions = new ClaimConditions(predicates, criteria, meant);
    }

    /**
     * The claims after a place in the order.
     *
     * @param words null for all claims that pass the filters
     * @param forgiving whether small typing errors are forgiven
     * @param place null for the beginning
     */
    List<Hit> hits(SearchQuery words, boolean forgiving, Place place, int most) {
        return new OrderedSearch<>(index, session, ClaimDocument.class, criteria.order(), SAID_FROM)
                .hits(scoring(words, forgiving), conditions.all(), place, most);
    }

    /** How many claims there are in all. */
    long count(SearchQuery words) {
        return session.search(ClaimDocument.class).where(matching(words, null)).fetchTotalHitCount();
    }

    /** How many of the claims have which values of some fields; a facet's own filter is left out where it counts. */
    Map<String, Map<String, Long>> counts(SearchQuery words, Facet without, List<String> fields, int most) {
        return new CountedSearch<>(index, session, ClaimDocument.class).counts(matching(words, without), fields, most);
    }

    /** What the claims have to meet; a facet's own filter is left out where it counts. */
    SearchPredicate matching(SearchQuery words, Facet facet) {
        return predicates
                .bool()
                .filter(words == null ? predicates.matchAll().toPredicate() : fitting(words, false))
                .filter(conditions.allBut(facet))
                .toPredicate();
    }

    ClaimConditions conditions() {
        return conditions;
    }

    SearchPredicateFactory predicates() {
        return predicates;
    }

    SearchSession session() {
        return session;
    }

    private SearchPredicate scoring(SearchQuery words, boolean forgiving) {
        if (words == null) {
            return predicates.matchAll().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> scoring = predicates.bool().must(fitting(words, forgiving));
        if (criteria.order() == null && criteria.favoursRecent()) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            for (int years : RECENT_YEARS) {
                long since = today.minusYears(years).withDayOfYear(1).toEpochDay();
                scoring.should(new Bonus(SAID_FROM, since, RECENT).on(index, predicates));
            }
        }
        return scoring.toPredicate();
    }

    private SearchPredicate fitting(SearchQuery words, boolean forgiving) {
        return new WordConditions(predicates, fields(), index.languages(), forgiving).of(words);
    }

    private SearchedFields fields() {
        Set<Part> parts = criteria.parts();
        // In one order always: sums of scores depend on it, and cursors on them.
        Map<String, Float> weights = new TreeMap<>(WEIGHTS);
        if (!parts.isEmpty()) {
            weights.keySet().retainAll(parts.stream().map(Part::key).toList());
        }
        return new SearchedFields(
                parts.isEmpty() ? List.of(ALL) : parts.stream().map(Part::key).toList(), weights);
    }
}
