package io.claimtrail.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A speaker as one is named where something is recorded, with its id and whom it was found to be. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A speaker, as recorded.")
public record ExportedSpeaker(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "Vladimir Makei")
        String name,

        @Schema(required = true) SpeakerKind kind,

        @Schema(examples = "Foreign minister of Belarus") String role,

        List<String> aliases,
        List<String> sameAs,

        @Schema(description = "The speaker that this one was found to be.")
        Holder heldBy) {

    /** The speaker that another was found to be. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ExportedHolder", description = "The speaker that another was found to be, and why.")
    public record Holder(@Schema(required = true) ExportedVoice speaker, String reason) {}

    /** A speaker that stands for itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A speaker that stands for itself.")
    public record ExportedVoice(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) SpeakerKind kind,
            String role,
            List<String> aliases,
            List<String> sameAs) {}

    static ExportedSpeaker of(Speaker speaker) {
        return new ExportedSpeaker(
                speaker.id,
                speaker.name,
                speaker.kind,
                speaker.role,
                orAbsent(speaker.aliases()),
                orAbsent(speaker.sameAs),
                speaker.holder == null ? null : new Holder(voice(speaker.holder), speaker.holderReason));
    }

    /** The speaker that this one was found to be, or itself. */
    ExportedVoice voice() {
        return heldBy == null ? new ExportedVoice(id, name, kind, role, aliases, sameAs) : heldBy.speaker();
    }

    private static ExportedVoice voice(Speaker speaker) {
        return new ExportedVoice(
                speaker.id,
                speaker.name,
                speaker.kind,
                speaker.role,
                orAbsent(speaker.aliases()),
                orAbsent(speaker.sameAs));
    }

    private static List<String> orAbsent(List<String> texts) {
        return texts.isEmpty() ? null : List.copyOf(texts);
    }
}
