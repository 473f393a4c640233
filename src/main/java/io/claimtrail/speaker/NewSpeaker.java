package io.claimtrail.speaker;

import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.Name;
import io.claimtrail.text.PlainText;
import io.claimtrail.url.CanonicalUrl;
import io.claimtrail.url.WebUrl;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A speaker to record, and what may be changed of one. */
@Schema(description = "A person or an organisation that says things.", examples = """
            {"name": "Andrii Demchenko", "kind": "PERSON",
             "role": "Spokesperson, State Border Guard Service of Ukraine", "aliases": ["Andriy Demchenko"]}""")
public record NewSpeaker(
        @NotNull @Size(max = 200) @Name @Schema(description = "The main name. It belongs to one speaker.")
        String name,

        @Schema(description = "A person where it is left out.")
        SpeakerKind kind,

        @Size(max = 300) @PlainText @Schema(description = "The role that the speaker is known for.")
        String role,

        @Size(max = 50) @Schema(description = "Other names and spellings.")
        List<@NotNull @Size(max = 200) @Name String> aliases,

        @Size(max = 20) @Schema(description = "Pages that are about this speaker and nobody else, such as Wikidata's.")
        List<@NotNull @WebUrl String> sameAs)
        implements Checked {

    public NewSpeaker {
        kind = kind == null ? SpeakerKind.PERSON : kind;
        aliases = aliases == null ? List.of() : aliases;
        sameAs = sameAs == null
                ? List.of()
                : sameAs.stream().map(CanonicalUrl::kept).toList();
    }

    @Override
    public void check(Faults faults) {
        Placeholder.refuse(name, faults.below("name"));
        for (int i = 0; i < aliases.size(); i++) {
            Placeholder.refuse(aliases.get(i), faults.below("aliases").below(i));
        }
    }

    /** A speaker as it stands, for a merge patch to change. */
    static NewSpeaker of(Speaker speaker) {
        return new NewSpeaker(speaker.name, speaker.kind, speaker.role, speaker.aliases(), List.copyOf(speaker.sameAs));
    }
}
