package io.claimtrail.suggest;

import io.claimtrail.article.Publisher;
import io.claimtrail.claim.Topic;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.VoiceNames;
import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads from the database what can be suggested: live speakers that nobody holds, publishers and topics. */
@ApplicationScoped
class NamedThings {

    /** Entities by what they are suggested as, with the condition under which they are. */
    private static final Map<SuggestedKind, String> CONDITIONS = Map.of(
            SuggestedKind.SPEAKER, "Speaker e where e.live = 1 and e.holder is null",
            SuggestedKind.PUBLISHER, "Publisher e where e.live = 1",
            SuggestedKind.TOPIC, "Topic e where e.live = 1");

    @Inject
    EntityManager entities;

    @Inject
    VoiceNames names;

    /** Those among these ids, of some kinds. */
    List<NamedThing> of(Collection<SuggestedKind> kinds, Collection<UUID> ids) {
        return kinds.stream().flatMap(kind -> of(kind, ids)).toList();
    }

    private Stream<NamedThing> of(SuggestedKind kind, Collection<UUID> ids) {
        return switch (kind) {
            case SPEAKER -> speakers(ids);
            case PUBLISHER ->
                found(kind, Publisher.class, ids)
                        .map(each -> new NamedThing(kind, each.id, each.name, each.site, List.of(each.site)));
            case TOPIC ->
                found(kind, Topic.class, ids)
                        .map(each -> new NamedThing(kind, each.id, each.name, each.name, List.of()));
        };
    }

    private Stream<NamedThing> speakers(Collection<UUID> ids) {
        Map<UUID, List<String>> all = names.of(ids);
        return found(SuggestedKind.SPEAKER, Speaker.class, ids)
                .map(speaker -> new NamedThing(
                        SuggestedKind.SPEAKER,
                        speaker.id,
                        speaker.name,
                        speaker.id.toString(),
                        all.getOrDefault(speaker.id, List.of()).stream()
                                .filter(Predicate.not(speaker.name::equals))
                                .toList()));
    }

    private <E> Stream<E> found(SuggestedKind kind, Class<E> type, Collection<UUID> ids) {
        return ListParameter.of("ids", ids)
                .query(entities, "select e from " + CONDITIONS.get(kind) + " and e.id in :ids", type)
                .getResultStream();
    }

    /** The next ids of all that there is, in their order. */
    List<UUID> idsAfter(UUID last, int most) {
        return Stream.of(SuggestedKind.values())
                .flatMap(kind -> idsAfter(kind, last, most).stream())
                .sorted()
                .limit(most)
                .toList();
    }

    private List<UUID> idsAfter(SuggestedKind kind, UUID last, int most) {
        String after = last == null ? "" : " and e.id > :last";
        var query =
                entities.createQuery("select e.id from " + CONDITIONS.get(kind) + after + " order by e.id", UUID.class);
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.setMaxResults(most).getResultList();
    }

    long count() {
        return Stream.of(SuggestedKind.values())
                .mapToLong(kind -> entities.createQuery("select count(*) from " + CONDITIONS.get(kind), Long.class)
                        .getSingleResult())
                .sum();
    }
}
