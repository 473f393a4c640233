package io.claimtrail.claim;

import io.claimtrail.history.State;
import io.claimtrail.history.Withdrawn;
import java.util.UUID;

/** As much of what history keeps of evidence as a status follows from. */
record EvidenceStanding(UUID article, Stance stance, ReviewState reviewState, boolean independent, Withdrawn withdrawn)
        implements State {}
