package io.claimtrail.history;

import java.util.Set;
import java.util.UUID;

/**
 * A change to be written.
 *
 * @param claimId null where the record is no claim nor evidence on one
 * @param state JSON
 * @param reason why the record was withdrawn; null where it was not, or no reason was given
 */
record Entry(
        RecordKind kind,
        UUID recordId,
        ChangeAction action,
        UUID claimId,
        String state,
        Set<UUID> subjects,
        String reason) {

    /** The record as it was before it was withdrawn, and when it was new. */
    Entry beforeWithdrawal() {
        return new Entry(
                kind, recordId, ChangeAction.RECORDED, claimId, StateJson.without("withdrawn", state), subjects, null);
    }
}
