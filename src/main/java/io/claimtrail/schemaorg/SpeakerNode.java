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
 * @param image a picture as a review of a claim shows it; null elsewhere and where there is none
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

        @Schema(description = "A picture, as a review of a claim shows it.")
        String image,

        List<String> sameAs) {

    /** The same as the author of a claim. */
    static SpeakerNode claimant(Speaker speaker, String image, Addresses addresses) {
        return of(null, speaker, null, image, addresses);
    }

    /** The same as a document of its own, with all names. */
    static SpeakerNode document(Speaker speaker, Addresses addresses) {
        return of(Vocabulary.CONTEXT, speaker, speaker.aliases(), null, addresses);
    }

    private static SpeakerNode of(
            String context, Speaker speaker, List<String> aliases, String image, Addresses addresses) {
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
                image,
                sameAs);
    }
}
