package io.claimtrail.webhook;

import io.claimtrail.history.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the log of changes for those that are told of them. */
@ApplicationScoped
class ChangesToTell {

    @Inject
    EntityManager entities;

    /** The position of the last change; 0 where there is none. */
    long newest() {
        return entities.createQuery("select coalesce(max(c.position), 0) from Change c", Long.class)
                .getSingleResult();
    }

    /** The next changes after a position, in their order. */
    List<Change> after(long position, int most) {
        List<Long> next = entities.createQuery(
                        "select c.position from Change c where c.position > :position order by c.position", Long.class)
                .setParameter("position", position)
                .setMaxResults(most)
                .getResultList();
        Map<Long, Change> changes = at(next);
        return next.stream().map(changes::get).toList();
    }

    /** The changes at positions, by their position. */
    Map<Long, Change> at(Collection<Long> positions) {
        if (positions.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("""
                        select distinct c from Change c join fetch c.revision left join fetch c.subjects
                        where c.position in :positions""", Change.class)
                .setParameter("positions", positions)
                // Not as a stream: that gives a change once for each of its subjects, where its rows do not follow each
                // other.
                .getResultList()
                .stream()
                .collect(Collectors.toMap(change -> change.position, Function.identity()));
    }
}
