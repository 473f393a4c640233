package io.claimtrail.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.history.Change;
import io.claimtrail.history.ChangeAction;
import io.claimtrail.history.RecordKind;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change as the feed tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Change", description = "What became of one record. Read the record at `path`, or its history below it.")
public record ChangeView(
        @Schema(
                required = true,
                minimum = "1",
                description = "Its number: in the order of the commits, one after the other, without gaps.",
                examples = "41")
        long position,

        @Schema(required = true, description = "When it was committed.")
        Instant at,

        @Schema(required = true, examples = "EVIDENCE") RecordKind kind,
        @Schema(required = true, examples = "CHANGED") ChangeAction action,

        @Schema(required = true, description = "The id of the record.")
        UUID id,

        @Schema(
                required = true,
                description = "Where the record is; it answers 410 once it is withdrawn.",
                examples = "/v1/evidence/01a212bb-6491-73a7-bd1e-b61b897bc8b7")
        String path,

        @Schema(description = "The id of the claim that it is, or that it is evidence on; else absent.")
        UUID claim,

        @Schema(
                required = true,
                description = "The act that it is a part of. All that one request or one import did has the same.")
        UUID revision,

        @Schema(
                required = true,
                description =
                        "Who did it: the name of a key, or `token:` and the subject of a token; `anonymous`, or `system`.",
                examples = "anonymous")
        String actor,

        @Schema(description = "Why; absent where no reason was given.", examples = "The agency corrected its report")
        String reason,

        @Schema(description = "The import that it is a part of, or of whose withdrawal; else absent.")
        UUID importId) {

    /** Of a change whose revision is loaded. */
    public static ChangeView of(Change change) {
        return new ChangeView(
                change.position,
                change.recordedAt,
                change.kind,
                change.action,
                change.recordId,
                change.kind.pathOf(change.recordId),
                change.claimId,
                change.revision.id,
                change.revision.actor,
                change.revision.reason,
                change.revision.importId);
    }
}
