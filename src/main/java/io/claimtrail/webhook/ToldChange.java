package io.claimtrail.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.claimtrail.history.Change;
import io.claimtrail.history.ChangeAction;
import io.claimtrail.history.RecordKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A change as webhooks tell of it.
 *
 * @param position in the log of changes
 * @param revision the act that it belongs to
 * @param claim the claim that the record is, or that it is evidence on; absent where it is neither
 * @param actor who did it
 * @param reason why; absent where none was given
 * @param state the record as it was from then on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldChange(
        long position,
        Instant recordedAt,
        UUID revision,
        RecordKind kind,
        ChangeAction action,
        UUID id,
        String url,
        UUID claim,
        String actor,
        String reason,
        @JsonRawValue String state) {

    /** @param source the URL of this server */
    static ToldChange of(Change change, String source) {
        return new ToldChange(
                change.position,
                change.recordedAt,
                change.revision.id,
                change.kind,
                change.action,
                change.recordId,
                source + change.kind.pathOf(change.recordId),
                change.claimId,
                change.revision.actor,
                change.revision.reason,
                change.state);
    }
}
