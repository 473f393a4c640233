package io.claimtrail.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.claim.ClaimSummary;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as the editors see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "QueuedCorrection", description = "A correction that a reader asked for, as the editors see it.")
public record QueuedCorrectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ClaimSummary claim,
        @Schema(required = true) String problem,
        String proposedText,
        String sourceUrl,

        @Schema(description = "How to reach the reader.") String contact,

        @Schema(required = true) CorrectionState state,
        String reply,
        @Schema(required = true) Instant submittedAt,

        @Schema(required = true, description = "Who asked for it; `anonymous` where nobody said.")
        String submittedBy,

        @Schema(description = "Absent while it is open.") Instant decidedAt,

        @Schema(description = "Absent while it is open.") String decidedBy) {

    static QueuedCorrectionView of(Correction correction) {
        return new QueuedCorrectionView(
                correction.id,
                ClaimSummary.of(correction.claim),
                correction.problem,
                correction.proposedText,
                correction.sourceUrl,
                correction.contact,
                correction.state,
                correction.reply,
                correction.submittedAt,
                correction.submittedBy,
                correction.decidedAt,
                correction.decidedBy);
    }
}
