package io.claimtrail.storage;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where the records come from that the current thread makes: a row of an import. Every record takes it up as it is made,
 * its speaker and its source as well as the claim itself, whichever class makes them.
 *
 * @param importId the import
 * @param row the number of the row, from 1
 * @param ids those that the row gives to what it may make
 */
public record Origin(UUID importId, long row, GivenIds ids) {

    private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();

    /** Does some work whose records come from here. */
    public <T> T of(Supplier<T> work) {
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** Null where the records come in by a request of their own. */
    static GivenIds givenIds() {
        Origin current = CURRENT.get();
        return current == null ? null : current.ids;
    }

    /** Null where the records come in by a request of their own. */
    static Origin current() {
        return CURRENT.get();
    }
}
