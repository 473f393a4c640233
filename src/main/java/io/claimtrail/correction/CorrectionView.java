package io.claimtrail.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as everybody may see it: without who asked for it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Correction", description = "A correction that a reader asked for, and what became of it.")
public record CorrectionView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The id of the claim.")
        UUID claim,

        @Schema(required = true, description = "What is wrong, as the reader says.")
        String problem,

        @Schema(description = "What should stand there, as the reader says.")
        String proposedText,

        @Schema(description = "Where that can be seen.") String sourceUrl,

        @Schema(required = true) CorrectionState state,

        @Schema(description = "What the editors answer.") String reply,

        @Schema(required = true) Instant submittedAt,
        @Schema(description = "Absent while it is open.") Instant decidedAt) {

    static CorrectionView of(Correction correction) {
        return new CorrectionView(
                correction.id,
                correction.claim.id,
                correction.problem,
                correction.proposedText,
                correction.sourceUrl,
                correction.state,
                correction.reply,
                correction.submittedAt,
                correction.decidedAt);
    }
}
