package io.claimtrail.speaker;

import io.claimtrail.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a speaker was found to be another one.
 *
 * @param speaker the id of the speaker who holds both from now on
 * @param reason why the two are one; null where none is given
 */
@Schema(description = "That a speaker was found to be another one.")
public record SpeakerLink(
        @NotNull @Schema(description = "The id of the speaker who holds both from now on.")
        UUID speaker,

        @Size(max = 1000)
        @PlainText
        @Schema(
                description = "Why the two are one.",
                examples = "Two transliterations of the same name; same office, same month.")
        String reason) {}
