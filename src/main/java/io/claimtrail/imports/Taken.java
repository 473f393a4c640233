package io.claimtrail.imports;

import io.claimtrail.claim.NewAppearance;
import io.claimtrail.claim.NewClaim;
import io.claimtrail.evidence.NewEvidence;
import java.util.List;

/**
 * What a row says, as the API would have been sent it.
 *
 * @param evidence on the claim; may be empty
 * @param appearances besides the claim's source; may be empty
 */
record Taken(NewClaim claim, List<NewEvidence> evidence, List<NewAppearance> appearances) {}
