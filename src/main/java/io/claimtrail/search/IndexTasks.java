package io.claimtrail.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** Notes, in the transaction of a change, what the index has to follow. */
@ApplicationScoped
public class IndexTasks {

    @Inject
    EntityManager entities;

    /** Notes that records changed, in what the index tells of them or in whether they are live. */
    public void add(IndexedKind<?> kind, Collection<UUID> records) {
        for (UUID record : records) {
            entities.createNativeQuery("insert into index_task (kind, record_id) values (?1, ?2)")
                    .setParameter(1, kind.name())
                    .setParameter(2, record)
                    .executeUpdate();
        }
    }
}
