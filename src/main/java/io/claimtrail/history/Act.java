package io.claimtrail.history;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the work on this thread is part of, beyond who does it: why, and in which revision.
 *
 * @param reason null where none was given
 * @param revision the revision that it belongs to; null for one of its own
 * @param importId null where it has nothing to do with an import
 * @param restored the revision whose state is brought back; null unless one is
 */
public record Act(String reason, UUID revision, UUID importId, UUID restored) {

    static final Act NONE = new Act(null, null, null, null);

    private static final ThreadLocal<Act> CURRENT = ThreadLocal.withInitial(() -> NONE);

    /** What is done here and now. */
    static Act current() {
        return CURRENT.get();
    }

    /**
     * Does something for a reason.
     *
     * @param reason null where none was given
     */
    public static <T> T because(String reason, Supplier<T> work) {
        return new Act(reason, null, null, null).of(work);
    }

    /** Does a part of an import, which is one revision by the import's own id. */
    public static <T> T ofImport(UUID importId, Supplier<T> work) {
        return new Act(null, importId, importId, null).of(work);
    }

    /**
     * Does a part of the withdrawal of an import.
     *
     * @param revision the one that all parts of it belong to
     * @param reason null where none was given
     */
    public static <T> T ofWithdrawal(UUID importId, UUID revision, String reason, Supplier<T> work) {
        return new Act(reason, revision, importId, null).of(work);
    }

    private <T> T of(Supplier<T> work) {
        Act former = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            CURRENT.set(former);
        }
    }
}
