package io.claimtrail.imports;

import io.claimtrail.claim.NewAppearance;
import io.claimtrail.claim.NewClaim;
import io.claimtrail.evidence.NewEvidence;
import java.util.List;
import java.util.Map;

/**
 * What a row says, as the API would have been sent it.
 *
 * @param evidence on the claim; may be empty
 * @param appearances besides the claim's source; may be empty
 * @param externalIds what the claim is called elsewhere, by scheme; may be empty
 * @param elsewhere what only an export says
 */
record Taken(
        NewClaim claim,
        List<NewEvidence> evidence,
        List<NewAppearance> appearances,
        Map<String, String> externalIds,
        Elsewhere elsewhere) {}
