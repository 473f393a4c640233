package io.claimtrail.speaker;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A speaker as the API shows it.
 *
 * @param heldBy the speaker whom this one was found to be; null while it stands for itself
 */
@Schema(description = "A person or an organisation that says things.")
public record SpeakerView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Andrii Demchenko")
        String name,

        @Schema(required = true) SpeakerKind kind,

        @Schema(nullable = true, examples = "Spokesperson, State Border Guard Service of Ukraine")
        String role,

        @Schema(required = true, description = "Other names and spellings.")
        List<String> aliases,

        @Schema(required = true, description = "Pages that are about this speaker and nobody else.")
        List<String> sameAs,

        @Schema(nullable = true, description = "The speaker that this one was found to be, and why.")
        Holder heldBy,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant changedAt) {

    /**
     * The speaker that another one was found to be.
     *
     * @param reason why the two were linked; null where none was given
     */
    @Schema(name = "SpeakerHolder", description = "The speaker that another one was found to be.")
    public record Holder(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(nullable = true) String reason) {}

    static SpeakerView of(Speaker speaker) {
        Holder heldBy = speaker.holder == null
                ? null
                : new Holder(speaker.holder.id, speaker.holder.name, speaker.holderReason);
        return new SpeakerView(
                speaker.id,
                speaker.name,
                speaker.kind,
                speaker.role,
                speaker.aliases(),
                List.copyOf(speaker.sameAs),
                heldBy,
                speaker.recordedAt,
                speaker.changedAt);
    }
}
