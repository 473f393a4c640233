package io.claimtrail.storage;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.hibernate.Interceptor;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.type.Type;

/** Notes which entities a transaction writes. HQL updates pass it by: whoever runs one changes an entity as well. */
@PersistenceUnitExtension
@ApplicationScoped
public class ChangedEntities implements Interceptor {

    private static final Object WRITTEN = new Object();
    private static final Object MADE = new Object();

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** What the transaction has written so far, and forgets it. */
    Changes take() {
        Set<Object> made = noted(MADE);
        Set<Object> written = noted(WRITTEN);
        Changes taken = new Changes(copy(written), copy(made));
        made.clear();
        written.clear();
        return taken;
    }

    /** Notes an entity that is not written itself, but of which something else is told now. */
    public void touch(Object entity) {
        noted(WRITTEN).add(entity);
    }

    @Override
    public boolean onPersist(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        touch(entity);
        noted(MADE).add(entity);
        return false;
    }

    @Override
    public boolean onFlushDirty(
            Object entity, Object id, Object[] current, Object[] former, String[] names, Type[] types) {
        touch(entity);
        return false;
    }

    @Override
    public void onRemove(Object entity, Object id, Object[] state, String[] names, Type[] types) {
        touch(entity);
    }

    @Override
    public void onCollectionUpdate(Object collection, Object key) {
        touch(((PersistentCollection<?>) collection).getOwner());
    }

    private Set<Object> noted(Object key) {
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return none();
        }
        @SuppressWarnings("unchecked")
        Set<Object> noted = (Set<Object>) transaction.getResource(key);
        if (noted == null) {
            noted = none();
            transaction.putResource(key, noted);
        }
        return noted;
    }

    private static Set<Object> copy(Set<Object> entities) {
        Set<Object> copy = none();
        copy.addAll(entities);
        return copy;
    }

    private static Set<Object> none() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
