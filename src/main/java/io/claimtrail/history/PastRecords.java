package io.claimtrail.history;

import io.claimtrail.storage.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads what was on record at a moment. A moment is a position of the log: the last change by then. What is read for a
 * position stays the same for ever.
 */
@ApplicationScoped
public class PastRecords {

    private static final int LOT = 2_000;

    private static final String SELECTED =
            "select c.recordId, c.claimId, c.state, c.recordedAt, c.position from Change c where ";

    /** It was the state of its record then. */
    private static final String HELD =
            " and c.kind = :kind and c.position <= :then and (c.nextPosition is null or c.nextPosition > :then)";

    @Inject
    EntityManager entities;

    /** The position of the last change that was recorded by a moment; 0 where there was none. */
    public long positionAt(Instant moment) {
        return entities.createQuery(
                        "select c.position from Change c where c.recordedAt <= :moment order by c.recordedAt desc, c.position desc",
                        Long.class)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(0L);
    }

    /** The states of records at a position; those that were not on record yet are absent. */
    public <S extends State> Map<UUID, Past<S>> states(
            RecordKind kind, Collection<UUID> ids, long position, Class<S> type) {
        Map<UUID, Past<S>> states = new HashMap<>();
        Lots.query(
                        ids,
                        some -> some.query(entities, SELECTED + "c.recordId in :some" + HELD, Object[].class)
                                .setParameter("kind", kind)
                                .setParameter("then", position)
                                .getResultList())
                .forEach(row -> states.put((UUID) row[0], past(row, type)));
        return states;
    }

    /**
     * The states of records at a position that others referred to at that position. Of what was recorded before there was a
     * history it can be unknown that the others referred to something else then: so what came later is as it was first.
     */
    public <S extends State> Map<UUID, Past<S>> referred(
            RecordKind kind, Collection<UUID> ids, long position, Class<S> type) {
        Map<UUID, Past<S>> states = states(kind, ids, position, type);
        Set<UUID> later = new HashSet<>(ids);
        later.removeAll(states.keySet());
        Lots.query(
                        later,
                        some -> some.query(entities, SELECTED + """
                                                c.position in (
                                                    select min(f.position) from Change f where f.recordId in :some and f.kind = :kind
                                                    group by f.recordId)""", Object[].class)
                                .setParameter("kind", kind)
                                .getResultList())
                .forEach(row -> states.put((UUID) row[0], past(row, type)));
        return states;
    }

    /** The states of all evidence on claims at a position. */
    public <S extends State> List<Past<S>> evidenceOn(Collection<UUID> claims, long position, Class<S> type) {
        return Lots.query(
                        claims,
                        some -> some.query(entities, SELECTED + "c.claimId in :some" + HELD, Object[].class)
                                .setParameter("kind", RecordKind.EVIDENCE)
                                .setParameter("then", position)
                                .getResultList())
                .stream()
                .map(row -> past(row, type))
                .toList();
    }

    /** Goes through the states of all records of a kind at a position. */
    public <S extends State> void each(RecordKind kind, long position, Class<S> type, Consumer<Past<S>> work) {
        long last = 0;
        while (true) {
            List<Object[]> lot = entities.createQuery(
                            SELECTED + "c.position > :last" + HELD + " order by c.position", Object[].class)
                    .setParameter("last", last)
                    .setParameter("kind", kind)
                    .setParameter("then", position)
                    .setMaxResults(LOT)
                    .getResultList();
            lot.forEach(row -> work.accept(past(row, type)));
            if (lot.size() < LOT) {
                return;
            }
            last = (Long) lot.get(LOT - 1)[4];
        }
    }

    private static <S extends State> Past<S> past(Object[] row, Class<S> type) {
        return new Past<>((UUID) row[0], (UUID) row[1], StateJson.read((String) row[2], type), (Instant) row[3]);
    }
}
