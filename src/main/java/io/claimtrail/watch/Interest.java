package io.claimtrail.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.claim.Stance;
import io.claimtrail.history.Change;
import io.claimtrail.history.ChangeAction;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.StateJson;
import io.claimtrail.text.PlainText;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which changes somebody wants to hear of: those that meet every property that is there; of several values of one property, one is enough.
 * Without any property all are meant. Null lists become empty.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description =
                "Which changes one wants to hear of: those that meet every property that is there. Of several values of one "
                        + "property, one is enough.",
        examples = """
            {"kind": ["EVIDENCE"], "action": ["RECORDED"], "speaker": ["Vladimir Makei"], "stance": ["CONTRADICTS"]}""")
public record Interest(
        @Size(max = 20) @Schema(description = "What was recorded, changed or withdrawn.")
        List<@NotNull RecordKind> kind,

        @Size(max = 20) @Schema(description = "What became of it.")
        List<@NotNull ChangeAction> action,

        @Size(max = 100) @Schema(description = "Ids of claims: they themselves, and evidence on them.")
        List<@NotNull UUID> claim,

        @Size(max = 100)
        @Schema(description = "Ids or names, as in the list of claims: speakers, their claims, and evidence on those.")
        List<@NotNull @Size(min = 1, max = 200) @PlainText String> speaker,

        @Size(max = 100) @Schema(description = "Names of topics: claims about them, and evidence on those.")
        List<@NotNull @Size(min = 1, max = 100) @PlainText String> topic,

        @Size(max = 20) @Schema(description = "Evidence that bears on its claim in this way.")
        List<@NotNull Stance> stance) {

    /** All changes. */
    public static final Interest EVERYTHING = new Interest(null, null, null, null, null, null);

    public Interest {
        kind = kind == null ? List.of() : kind;
        action = action == null ? List.of() : action;
        claim = claim == null ? List.of() : claim;
        speaker = speaker == null ? List.of() : speaker;
        topic = topic == null ? List.of() : topic;
        stance = stance == null ? List.of() : stance;
    }

    /** Whether a change that {@link Interests} has found is meant: what the log has no column for. */
    public boolean covers(Change change) {
        return stance.isEmpty()
                || change.kind == RecordKind.EVIDENCE
                        && stance.contains(Bearing.of(change).stance());
    }

    /** Keeps it as JSON. */
    @Converter
    public static class InJson implements AttributeConverter<Interest, String> {

        @Override
        public String convertToDatabaseColumn(Interest interest) {
            return interest == null ? null : StateJson.write(interest);
        }

        @Override
        public Interest convertToEntityAttribute(String json) {
            return json == null ? null : StateJson.read(json, Interest.class);
        }
    }
}
