package io.claimtrail.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;

/**
 * Keeps records as they are until the end of the transaction that refers to them. What is worked out from them would
 * otherwise miss a change that commits at the same moment.
 */
@ApplicationScoped
public class KeptRows {

    private static final int AT_ONCE = 500;

    @Inject
    EntityManager entities;

    /** Keeps a record: locks its row, shared with others that keep it. The transaction's own is kept anyway. */
    public <E extends RecordedEntity> E keep(E entity) {
        LockMode held = entities.unwrap(Session.class).getCurrentLockMode(entity);
        if (!held.greaterThan(LockMode.READ)) {
            entities.lock(entity, LockModeType.PESSIMISTIC_READ);
        }
        return entity;
    }

    /** Keeps many, in as few statements as may be. */
    public <E extends RecordedEntity> void keepAll(Class<E> type, Collection<E> records) {
        List<UUID> ids =
                records.stream().map(each -> each.id).distinct().sorted().toList();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<UUID> some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            entities.createQuery("select e from " + type.getSimpleName() + " e where e.id in :ids order by e.id", type)
                    .setParameter("ids", some)
                    .setLockMode(LockModeType.PESSIMISTIC_READ)
                    .getResultList();
        }
    }
}
