package io.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The speaker of a claim.
 *
 * @param recordedAs the name of the speaker as recorded, where it has since been linked to another; else null
 */
@Schema(description = "The speaker of a claim.")
public record SpeakerSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Vladimir Makei")
        String name,

        @Schema(nullable = true, examples = "Foreign minister of Belarus")
        String role,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The name as recorded, where that speaker was found to be this one.")
        String recordedAs) {

    /** Null where a claim is nobody's. */
    static SpeakerSummary of(Claim claim) {
        if (!claim.isAttributed()) {
            return null;
        }
        String recordedAs = claim.speaker.id.equals(claim.voice.id) ? null : claim.speaker.name;
        return new SpeakerSummary(claim.voice.id, claim.voice.name, claim.voice.role, recordedAs);
    }
}
