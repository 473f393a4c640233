package io.claimtrail.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The filters of the list as conditions on the index: one small method a filter. They mean what {@link ClaimListing} makes
 * of them in SQL.
 */
final class ClaimConditions {

    private final SearchPredicateFactory predicates;
    private final BooleanPredicateClausesStep<?, ?> always;

    /** What a facet leaves out when it counts. */
    private final Map<Facet, SearchPredicate> byFacet = new EnumMap<>(Facet.class);

    ClaimConditions(SearchPredicateFactory predicates, ClaimCriteria criteria, Meant meant) {
        this.predicates = predicates;
        this.always = predicates.bool();
        always.must(predicates.matchAll());
        ids(Facet.SPEAKER, criteria.speakers(), meant.voices(criteria.speakers()));
        ids(Facet.PUBLISHER, criteria.publishers(), meant.publishers(criteria.publishers()));
        ids(Facet.TOPIC, criteria.topics(), Topic.idsOf(criteria.topics()));
        names(Facet.KIND, criteria.kinds());
        names(Facet.LANGUAGE, criteria.languages());
        if (criteria.attributed() != null) {
            SearchPredicate named =
                    predicates.exists().field(Facet.SPEAKER.field()).toPredicate();
            always.filter(criteria.attributed() ? named : predicates.not(named).toPredicate());
        }
        if (!criteria.articles().isEmpty()) {
            always.filter(oneOf("articles", meant.articles(criteria.articles())));
        }
        if (!criteria.quoteTypes().isEmpty()) {
            always.filter(oneOf("quoteType", criteria.quoteTypes()));
        }
        if (!criteria.relations().isEmpty()) {
            always.filter(oneOf("relations", criteria.relations()));
        }
        if (!criteria.externalIds().isEmpty()) {
            always.filter(oneOf("externalIds", criteria.externalIds()));
        }
        if (!criteria.imports().isEmpty()) {
            always.filter(oneOf("importId", criteria.imports()));
        }
        status(criteria.statuses(), criteria.asOf());
        stance(criteria.stances(), criteria.asOf());
        said(criteria);
        recorded(criteria);
        if (criteria.reviews() != null) {
            always.filter(criteria.reviews().on(predicates));
        }
        if (criteria.asOf() != null) {
            always.filter(atMost("knownBy", criteria.asOf()));
            always.filter(atMost("saidFrom", criteria.asOf()));
        }
    }

    /** All of them. */
    SearchPredicate all() {
        return allBut(null);
    }

    /** All but the filter by what a facet counts; null leaves none out. */
    SearchPredicate allBut(Facet facet) {
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        all.must(always);
        byFacet.forEach((each, condition) -> {
            if (each != facet) {
                all.filter(condition);
            }
        });
        return all.toPredicate();
    }

    boolean filtersBy(Facet facet) {
        return byFacet.containsKey(facet);
    }

    private void ids(Facet facet, List<String> wanted, Collection<UUID> ids) {
        if (!wanted.isEmpty()) {
            byFacet.put(facet, oneOf(facet.field(), ids));
        }
    }

    private void names(Facet facet, List<?> wanted) {
        if (!wanted.isEmpty()) {
            byFacet.put(facet, oneOf(facet.field(), wanted));
        }
    }

    private SearchPredicate oneOf(String field, Collection<?> wanted) {
        return wanted.isEmpty()
                ? predicates.matchNone().toPredicate()
                : predicates
                        .terms()
                        .field(field)
                        .matchingAny(wanted.stream().map(Object::toString).toList())
                        .toPredicate();
    }

    private void status(List<Status> wanted, LocalDate asOf) {
        if (asOf == null) {
            names(Facet.STATUS, wanted);
        } else if (!wanted.isEmpty()) {
            BooleanPredicateClausesStep<?, ?> any = predicates.bool();
            wanted.forEach(status -> any.should(hadStatus(status, asOf)));
            byFacet.put(Facet.STATUS, any.toPredicate());
        }
    }

    /** The status of a day, from the first days on which there was evidence that counts. */
    SearchPredicate hadStatus(Status status, LocalDate day) {
        SearchPredicate borneOut = atMost("corroborated", day);
        SearchPredicate contradicted = atMost("contradicted", day);
        SearchPredicate qualified = atMost("qualified", day);
        BooleanPredicateClausesStep<?, ?> had = predicates.bool().must(predicates.matchAll());
        return (switch (status) {
                    case CORROBORATED -> had.must(borneOut).mustNot(contradicted);
                    case CONTRADICTED -> had.must(contradicted).mustNot(borneOut);
                    case DISPUTED -> had.must(borneOut).must(contradicted);
                    case QUALIFIED -> had.must(qualified).mustNot(borneOut).mustNot(contradicted);
                    case UNASSESSED -> had.mustNot(qualified).mustNot(borneOut).mustNot(contradicted);
                })
                .toPredicate();
    }

    private void stance(List<Stance> wanted, LocalDate asOf) {
        if (!wanted.isEmpty()) {
            LocalDate day = asOf == null ? LocalDate.MAX.withYear(9999) : asOf;
            BooleanPredicateClausesStep<?, ?> any = predicates.bool();
            wanted.forEach(stance -> any.should(atMost(stance.name().toLowerCase(java.util.Locale.ROOT), day)));
            always.filter(any);
        }
    }

    private void said(ClaimCriteria criteria) {
        BooleanPredicateClausesStep<?, ?> range = predicates.bool();
        if (criteria.saidFrom() != null) {
            range.filter(predicates
                    .range()
                    .field("saidFrom")
                    .atLeast(criteria.saidFrom().earliest().toEpochDay()));
        }
        if (criteria.saidTo() != null) {
            range.filter(atMost("saidTo", criteria.saidTo().latest()));
        }
        if (range.hasClause()) {
            byFacet.put(Facet.YEAR, range.toPredicate());
        }
    }

    private void recorded(ClaimCriteria criteria) {
        if (criteria.recordedFrom() != null) {
            always.filter(predicates
                    .range()
                    .field("recordedAt")
                    .atLeast(startOf(criteria.recordedFrom().earliest())));
        }
        if (criteria.recordedTo() != null) {
            always.filter(predicates
                    .range()
                    .field("recordedAt")
                    .lessThan(startOf(criteria.recordedTo().latest().plusDays(1))));
        }
    }

    private static long startOf(LocalDate day) {
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        return ClaimDocument.micros(start);
    }

    private SearchPredicate atMost(String field, LocalDate day) {
        return predicates.range().field(field).atMost(day.toEpochDay()).toPredicate();
    }
}
