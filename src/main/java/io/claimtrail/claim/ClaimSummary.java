package io.claimtrail.claim;

import io.claimtrail.date.PartialDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of a claim as is shown inside what refers to it. */
@Schema(description = "As much of a claim as is needed to show it.")
public record ClaimSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, nullable = true, description = "Null where the source does not say who said it.")
        SpeakerSummary speaker,

        @Schema(required = true) PartialDate saidOn,
        @Schema(nullable = true) String quote,
        @Schema(nullable = true) String statement,
        @Schema(required = true) Status status) {

    /** A claim as it stands now. */
    public static ClaimSummary of(Claim claim) {
        return of(claim, claim.status);
    }

    /** A claim with the status of another day. */
    public static ClaimSummary of(Claim claim, Status status) {
        return new ClaimSummary(claim.id, SpeakerSummary.of(claim), claim.saidOn, claim.quote, claim.statement, status);
    }
}
