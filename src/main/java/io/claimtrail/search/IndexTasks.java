package io.claimtrail.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Notes, in the transaction of a change, what the index has to follow. */
@ApplicationScoped
public class IndexTasks {

    /** Some speakers and publishers have thousands of claims. */
    private static final int AT_ONCE = 500;

    @Inject
    EntityManager entities;

    /** Notes that records changed, in what the index tells of them or in whether they are live. */
    public void add(IndexedKind<?> kind, Collection<UUID> records) {
        List<UUID> all = List.copyOf(records);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            insert(kind, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void insert(IndexedKind<?> kind, List<UUID> records) {
        String rows = String.join(", ", Collections.nCopies(records.size(), "(?, ?)"));
        Query insert = entities.createNativeQuery("insert into index_task (kind, record_id) values " + rows);
        int parameter = 1;
        for (UUID record : records) {
            insert.setParameter(parameter++, kind.name());
            insert.setParameter(parameter++, record);
        }
        insert.executeUpdate();
    }
}
