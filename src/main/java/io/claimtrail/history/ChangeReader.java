package io.claimtrail.history;

import io.claimtrail.storage.ListParameter;
import io.claimtrail.storage.SqlValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the log of changes in its order. */
@ApplicationScoped
public class ChangeReader {

    @Inject
    EntityManager entities;

    /** The position of the last change; 0 where there is none. All before it can be read. */
    public long last() {
        return SqlValue.read(entities, Long.class, "select position from change_head");
    }

    /**
     * The next changes, with their revisions.
     *
     * @param after the position that was read last; 0 for the beginning
     * @param most how many at most
     */
    public FollowedChanges after(long after, ChangeQuery wanted, int most) {
        // First: what is committed between the two queries is not passed over, but comes next time.
        long last = last();
        if (last <= after) {
            return new FollowedChanges(List.of(), after);
        }
        List<Change> changes = query("c.position > :after and c.position <= :last", wanted, "c.position")
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
        boolean full = changes.size() == most;
        return new FollowedChanges(changes, full ? changes.get(most - 1).position : last);
    }

    /**
     * The last changes before a position, with their revisions, the newest first.
     *
     * @param most how many at most
     */
    public List<Change> before(long before, ChangeQuery wanted, int most) {
        return query("c.position < :before", wanted, "c.position desc")
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** The changes at positions, with their revisions, by their position. */
    public Map<Long, Change> at(Collection<Long> positions) {
        return positions.isEmpty()
                ? Map.of()
                : ListParameter.of("positions", positions)
                        .query(
                                entities,
                                "from Change c join fetch c.revision where c.position in :positions",
                                Change.class)
                        .getResultStream()
                        .collect(Collectors.toMap(change -> change.position, Function.identity()));
    }

    private TypedQuery<Change> query(String where, ChangeQuery wanted, String order) {
        Map<String, Collection<?>> values = new LinkedHashMap<>();
        StringBuilder hql = new StringBuilder("from Change c join fetch c.revision where " + where);
        oneOf("c.kind", "kinds", wanted.kinds(), hql, values);
        oneOf("c.action", "actions", wanted.actions(), hql, values);
        oneOf("c.claimId", "claims", wanted.claims(), hql, values);
        oneOf("c.revision.id", "revisions", wanted.revisions(), hql, values);
        concerning("speakers", wanted.speakers(), hql, values);
        concerning("topics", wanted.topics(), hql, values);
        TypedQuery<Change> query =
                entities.createQuery(hql.append(" order by ").append(order).toString(), Change.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static void oneOf(
            String property, String name, Collection<?> wanted, StringBuilder hql, Map<String, Collection<?>> values) {
        if (!wanted.isEmpty()) {
            hql.append(" and ").append(property).append(" in :").append(name);
            values.put(name, wanted);
        }
    }

    /** Null asks for nothing; whoever means nobody at all asks for what there is none of. */
    private static void concerning(
            String name, Collection<?> wanted, StringBuilder hql, Map<String, Collection<?>> values) {
        if (wanted != null) {
            hql.append(" and exists (select 1 from c.subjects s where s in :")
                    .append(name)
                    .append(')');
            values.put(name, wanted);
        }
    }
}
