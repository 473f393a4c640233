package io.claimtrail.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import org.hibernate.LockMode;
import org.hibernate.Session;

/**
 * Keeps records as they are until the end of the transaction that refers to them. What is worked out from them would
 * otherwise miss a change that commits at the same moment.
 */
@ApplicationScoped
public class KeptRows {

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
        Lots.query(
                records.stream().map(each -> each.id).distinct().sorted().toList(),
                some -> some.query(
                                entities,
                                "select e from " + type.getSimpleName() + " e where e.id in :some order by e.id",
                                type)
                        .setLockMode(LockModeType.PESSIMISTIC_READ)
                        .getResultList());
    }
}
