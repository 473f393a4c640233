package io.claimtrail.watch;

import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.history.Change;
import io.claimtrail.history.StateJson;

/** How evidence bears on its claim, and whether a person stands behind it: what of its state is asked for here. */
record Bearing(Stance stance, ReviewState reviewState) {

    /** By a change of evidence. */
    static Bearing of(Change change) {
        return StateJson.read(change.state, Bearing.class);
    }
}
