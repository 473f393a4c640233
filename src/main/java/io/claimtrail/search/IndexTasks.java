package io.claimtrail.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;

/** Notes, in the transaction of a change, what the index has to follow. */
@ApplicationScoped
public class IndexTasks {

    @Inject
    EntityManager entities;

    /** Notes that records changed, in what the index tells of them or in whether they are live. */
    public void add(IndexedKind<?> kind, Collection<UUID> records) {
        if (records.isEmpty()) {
            return;
        }
        // Past Hibernate's queries, which write all that a session has yet to write each time.
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into index_task (kind, record_id) values (?, ?)")) {
                for (UUID record : records) {
                    insert.setString(1, kind.name());
                    insert.setObject(2, record);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
