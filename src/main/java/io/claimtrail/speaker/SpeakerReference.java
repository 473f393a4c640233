package io.claimtrail.speaker;

import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.Name;
import io.claimtrail.text.PlainText;
import io.claimtrail.url.WebUrl;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A speaker named inside another request: by id, or by name. A known name or alias means the speaker who has it, and
 * what else stands in the reference is then left aside; an unknown name makes a new speaker.
 */
@Schema(
        description =
                "The speaker, by `id`, or by `name`. A known name or alias means the speaker who has it (and what "
                        + "else stands here changes nothing about it); an unknown name makes a new speaker.")
public record SpeakerReference(
        @Schema(description = "Instead of a name.") UUID id,

        @Size(max = 200) @Name @Schema(examples = "Vladimir Makei")
        String name,

        @Schema(description = "For a new speaker; a person where it is left out.", examples = "PERSON")
        SpeakerKind kind,

        @Size(max = 300)
        @PlainText
        @Schema(description = "For a new speaker.", examples = "Foreign minister of Belarus")
        String role,

        @Size(max = 50) @Schema(description = "For a new speaker: other names.")
        List<@NotNull @Size(max = 200) @Name String> aliases,

        @Size(max = 20) @Schema(description = "For a new speaker: pages about this speaker and nobody else.")
        List<@NotNull @WebUrl String> sameAs)
        implements Checked {

    @Override
    public void check(Faults faults) {
        if ((id == null) == (name == null) && !faults.anyIn("id", "name")) {
            faults.add("must have an id or a name, and not both");
        }
        Placeholder.refuse(name, faults.below("name"));
    }

    NewSpeaker asNew() {
        return new NewSpeaker(name, kind, role, aliases, sameAs);
    }
}
