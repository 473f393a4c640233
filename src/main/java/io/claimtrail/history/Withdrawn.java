package io.claimtrail.history;

import io.claimtrail.storage.RecordedEntity;
import java.time.Instant;

/**
 * That a record was withdrawn.
 *
 * @param reason null where none was given
 */
public record Withdrawn(Instant at, String reason) {

    /** Null where it is not. */
    public static Withdrawn of(RecordedEntity record) {
        return record.isWithdrawn() ? new Withdrawn(record.withdrawnAt, record.withdrawnReason) : null;
    }
}
