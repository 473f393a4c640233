package io.claimtrail.history;

import io.claimtrail.storage.Withdrawal;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the work on this thread is part of, beyond who does it: why, and in which revision.
 *
 * @param reason null where none was given
 * @param revision the revision that it belongs to; null for one of its own
 * @param importId null where it has nothing to do with an import
 * @param restoration what is brought back; null unless something is
 */
public record Act(String reason, UUID revision, UUID importId, Restoration restoration) {

    static final Act NONE = new Act(null, null, null, null);

    private static final ThreadLocal<Act> CURRENT = ThreadLocal.withInitial(() -> NONE);

    /**
     * That an earlier state is brought back.
     *
     * @param revision that had it
     */
    record Restoration(UUID record, UUID revision) {}

    /** What is done here and now. */
    static Act current() {
        return CURRENT.get();
    }

    /**
     * Does something for a reason.
     *
     * @param reason null where none was given
     * @throws io.claimtrail.problem.ProblemException 400 where the reason is no plain text or too long
     */
    public static <T> T because(String reason, Supplier<T> work) {
        Withdrawal.requireReadable(reason);
        return new Act(reason, null, null, null).of(work);
    }

    /**
     * Brings an earlier state of a record back.
     *
     * @param revision that had it
     * @param reason null where none was given
     * @throws io.claimtrail.problem.ProblemException 400 where the reason is no plain text or too long
     */
    public static <T> T restoring(UUID record, UUID revision, String reason, Supplier<T> work) {
        Withdrawal.requireReadable(reason);
        return new Act(reason, null, null, new Restoration(record, revision)).of(work);
    }

    boolean restores(UUID record) {
        return restoration != null && restoration.record.equals(record);
    }

    UUID restored() {
        return restoration == null ? null : restoration.revision;
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
