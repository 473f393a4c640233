package io.claimtrail.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.hibernate.Hibernate;

/**
 * Keeps a record as it is until the end of the transaction that refers to it. What is worked out from it (whose claim it
 * is, whether evidence is a copy) would otherwise be missed by a change that commits at the same moment.
 */
@ApplicationScoped
public class Hold {

    @Inject
    EntityManager entities;

    @Inject
    Migrations database;

    /** Holds a record, and brings it up to date where it had changed before it was held. */
    public <E extends RecordedEntity> E on(E record) {
        Long version = (Long) entities.createNativeQuery(
                        "select version from %s where id = :id %s".formatted(tableOf(record), clause()), Long.class)
                .setParameter("id", record.id)
                .getSingleResult();
        if (version != record.version) {
            entities.refresh(record);
        }
        return record;
    }

    /** PostgreSQL lets many hold a row at once; H2 has only the lock that one can have. */
    private String clause() {
        return database.isEmbedded() ? "for update" : "for share";
    }

    private static String tableOf(RecordedEntity record) {
        return Hibernate.getClass(record).getSimpleName().toLowerCase(Locale.ROOT);
    }
}
