package io.claimtrail.claim;

import io.claimtrail.article.Publisher;
import io.claimtrail.claim.ClaimFacets.Value;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.storage.ListParameter;
import io.claimtrail.storage.RecordedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the claims of a search by what they are. */
@ApplicationScoped
class FacetCounts {

    private static final int MOST_VALUES = 50;

    @Inject
    EntityManager entities;

    /** The facets that were asked for. Those without a filter of their own are counted in one search together. */
    ClaimFacets of(ClaimCriteria criteria, ClaimQuery query, SearchQuery words) {
        Map<Facet, List<Value>> counted = new EnumMap<>(Facet.class);
        List<Facet> together = new ArrayList<>();
        for (Facet facet : criteria.facets()) {
            if (facet == Facet.STATUS && criteria.asOf() != null) {
                counted.put(facet, statuses(query, words, criteria.asOf()));
            } else if (query.conditions().filtersBy(facet)) {
                counted.putAll(count(query, words, List.of(facet), facet));
            } else {
                together.add(facet);
            }
        }
        counted.putAll(count(query, words, together, null));
        return ClaimFacets.of(counted);
    }

    private Map<Facet, List<Value>> count(ClaimQuery query, SearchQuery words, List<Facet> facets, Facet without) {
        Map<Facet, List<Value>> counted = new EnumMap<>(Facet.class);
        if (facets.isEmpty()) {
            return counted;
        }
        Map<String, Map<String, Long>> counts =
                query.counts(words, without, facets.stream().map(Facet::field).toList(), MOST_VALUES);
        facets.forEach(facet -> counted.put(facet, values(facet, counts.get(facet.field()))));
        return counted;
    }

    /** The status of a day is in no field. */
    private static List<Value> statuses(ClaimQuery query, SearchQuery words, LocalDate day) {
        List<Value> counted = new ArrayList<>();
        for (Status status : Status.values()) {
            long count = query.session()
                    .search(ClaimDocument.class)
                    .where(query.predicates()
                            .bool()
                            .filter(query.matching(words, Facet.STATUS))
                            .filter(query.conditions().hadStatus(status, day))
                            .toPredicate())
                    .fetchTotalHitCount();
            if (count > 0) {
                counted.add(new Value(status.name(), status.name(), count));
            }
        }
        counted.sort(Comparator.comparing(Value::count).reversed());
        return counted;
    }

    /** A record that the database does not have, since the index is ahead of it, is left out: it has no name yet. */
    private List<Value> values(Facet facet, Map<String, Long> counts) {
        List<String> keys = List.copyOf(counts.keySet());
        Map<String, Value> named = switch (facet) {
            case SPEAKER -> named(Speaker.class, keys, each -> new Value(each.id.toString(), each.name, 0));
            case PUBLISHER -> named(Publisher.class, keys, each -> new Value(each.site, each.name, 0));
            case TOPIC -> named(Topic.class, keys, each -> new Value(each.name, each.name, 0));
            default -> keys.stream().collect(Collectors.toMap(key -> key, key -> new Value(key, key, 0)));
        };
        return counts.entrySet().stream()
                .filter(each -> named.containsKey(each.getKey()))
                .map(each -> {
                    Value value = named.get(each.getKey());
                    return new Value(value.value(), value.label(), each.getValue());
                })
                .toList();
    }

    private <E extends RecordedEntity> Map<String, Value> named(
            Class<E> type, List<String> ids, Function<E, Value> shown) {
        return ListParameter.of("ids", ids.stream().map(UUID::fromString).toList())
                .query(entities, "from " + type.getName() + " e where e.id in :ids", type)
                .getResultStream()
                .collect(Collectors.toMap(each -> each.id.toString(), shown));
    }
}
