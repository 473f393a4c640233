package io.claimtrail.history;

import java.time.Instant;
import java.util.UUID;

/**
 * What was on record of a record at a moment.
 *
 * @param id of the record
 * @param claimId the claim that it is, or that it is evidence on; null where it is neither
 * @param since when it became so
 */
public record Past<S extends State>(UUID id, UUID claimId, S state, Instant since) {

    /** Whether it was withdrawn by then. */
    public boolean isWithdrawn() {
        return state.withdrawn() != null;
    }
}
