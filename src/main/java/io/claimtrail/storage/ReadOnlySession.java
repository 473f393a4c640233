package io.claimtrail.storage;

import jakarta.persistence.EntityManager;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** A session that changes nothing: Hibernate need not look for changes before each query, nor keep what it would compare with. */
public final class ReadOnlySession {

    private ReadOnlySession() {}

    /** Makes the session of the current transaction one. */
    public static void of(EntityManager entities) {
        Session session = entities.unwrap(Session.class);
        session.setDefaultReadOnly(true);
        session.setHibernateFlushMode(FlushMode.MANUAL);
    }
}
