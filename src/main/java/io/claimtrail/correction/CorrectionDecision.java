package io.claimtrail.correction;

import io.claimtrail.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the editors decide on a correction. */
@Schema(name = "CorrectionChange", description = "What the editors decide.")
public record CorrectionDecision(
        @NotNull @Schema(examples = "ACCEPTED") CorrectionState state,

        @Size(max = 4000) @PlainText @Schema(description = "What they answer; shown to everybody.")
        String reply) {

    static CorrectionDecision of(Correction correction) {
        return new CorrectionDecision(correction.state, correction.reply);
    }
}
