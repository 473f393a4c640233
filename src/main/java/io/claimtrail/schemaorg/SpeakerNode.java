package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.address.Addresses;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A speaker as a schema.org {@code Person} or {@code Organization}.
 *
 * @param context null where it stands inside another node
 * @param alternateName aliases; null where it stands inside another node
 * @param jobTitle the role of a person; null where unknown
 * @param description the role of an organisation; null where unknown
 * @param sameAs pages about this speaker and nobody else, and the speaker that this one was found to be
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type", "@id"})
@Schema(name = "LinkedSpeaker", description = "A speaker as a schema.org Person or Organization.")
public record SpeakerNode(
        @JsonProperty("@context") String context,

        @JsonProperty("@type") @Schema(required = true, examples = "Person")
        String type,

        @JsonProperty("@id") @Schema(required = true) String id,

        @Schema(required = true, examples = "Vladimir Makei")
        String name,

        List<String> alternateName,

        @Schema(description = "The role of a person.", examples = "Foreign minister of Belarus")
        String jobTitle,

        @Schema(description = "The role of an organisation.")
        String description,

        List<String> sameAs) {

    static SpeakerNode of(Speaker speaker, Addresses addresses) {
        return of(null, speaker, null, addresses);
    }

    /** The same as a document of its own, with all names. */
    static SpeakerNode document(Speaker speaker, Addresses addresses) {
        return of(Vocabulary.CONTEXT, speaker, speaker.aliases(), addresses);
    }

    private static SpeakerNode of(String context, Speaker speaker, List<String> aliases, Addresses addresses) {
        boolean person = speaker.kind == SpeakerKind.PERSON;
        List<String> sameAs = new ArrayList<>(speaker.sameAs);
        if (speaker.holder != null) {
            sameAs.add(addresses.speaker(speaker.holder.id));
        }
        return new SpeakerNode(
                context,
                person ? "Person" : "Organization",
                addresses.speaker(speaker.id),
                speaker.name,
                aliases,
                person ? speaker.role : null,
                person ? null : speaker.role,
                sameAs);
    }
}
