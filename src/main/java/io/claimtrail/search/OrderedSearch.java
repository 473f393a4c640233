package io.claimtrail.search;

import io.claimtrail.page.Order;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * A search of the index for records of one kind, in an order that pages can follow each other in, on either engine.
 *
 * @param index which engine it is on
 * @param documents the kind of records
 * @param order null for the order of relevance
 * @param number the field that an order by a property is by: a number that every record found has
 */
public record OrderedSearch<D>(
        SearchIndex index, SearchSession session, Class<D> documents, Order order, String number) {

    /**
     * What is found after a place in the order.
     *
     * @param scoring what has to be met, and gives the scores
     * @param filter what has to be met as well
     * @param place null for the beginning
     */
    public List<Hit> hits(SearchPredicate scoring, SearchPredicate filter, Place place, int most) {
        SearchScope<D> scope = session.scope(documents);
        SearchPredicateFactory predicates = scope.predicate();
        BooleanPredicateClausesStep<?, ?> wanted =
                predicates.bool().must(scoring).filter(filter);
        boolean byScore = order == null;
        if (place != null && !byScore) {
            wanted.filter(place.after(predicates, field(), order.ascending()));
        } else if (place != null && index.isEmbedded()) {
            wanted.filter(place.afterScore(predicates, scoring));
        }
        SearchSort sort = (byScore
                        ? Place.relevance(scope.sort())
                        : Place.order(scope.sort(), field(), order.ascending()))
                .toSort();
        if (place != null && byScore && !index.isEmbedded()) {
            return session.search(documents)
                    .extension(ElasticsearchExtension.get())
                    .select(hit(scope))
                    .where(wanted.toPredicate())
                    .sort(sort)
                    .requestTransformer(place.searchAfter())
                    .fetchHits(most);
        }
        return session.search(documents)
                .select(hit(scope))
                .where(wanted.toPredicate())
                .sort(sort)
                .fetchHits(most);
    }

    private SearchProjection<Hit> hit(SearchScope<D> scope) {
        var projections = scope.projection();
        return projections
                .composite()
                .from(projections.id(UUID.class), projections.field(number, Long.class), projections.score())
                .as((id, value, score) -> new Hit(id, valueOf(value, score)))
                .toProjection();
    }

    private long valueOf(Long value, float score) {
        if (order == null) {
            return Float.floatToIntBits(score);
        }
        return order.property() == null ? 0 : value;
    }

    private String field() {
        return order.property() == null ? null : number;
    }
}
