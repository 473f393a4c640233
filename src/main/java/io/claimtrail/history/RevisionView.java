package io.claimtrail.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a record by a revision.
 *
 * @param reason null where none was given
 * @param importId null where there was no import
 * @param restores null unless an earlier state was brought back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Revision", description = "What became of a record by one act.")
public record RevisionView(
        @Schema(required = true, description = "The id of the act; the same at every record that it changed.")
        UUID revision,

        @Schema(required = true) Instant at,
        @Schema(required = true, examples = "CHANGED") ChangeAction action,

        @Schema(required = true, description = "Who did it.", examples = "anonymous")
        String actor,

        @Schema(description = "Why; absent where no reason was given.")
        String reason,

        @Schema(description = "The import that it is a part of, or of whose withdrawal; else absent.")
        UUID importId,

        @Schema(description = "The revision whose state it brought back; else absent.")
        UUID restores,

        @Schema(required = true, description = "Its number among all changes (`/v1/changes`).", examples = "41")
        long position,

        @Schema(required = true, description = "What became of each part. Names are those of now.")
        List<Difference> differences) {

    static RevisionView of(Change change, List<Difference> differences) {
        Revision revision = change.revision;
        return new RevisionView(
                revision.id,
                change.recordedAt,
                change.action,
                revision.actor,
                revision.reason,
                revision.importId,
                revision.restoredId,
                change.position,
                differences);
    }
}
