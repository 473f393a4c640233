package io.claimtrail.claim;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A relation as the API shows it. */
@Schema(
        description =
                "A typed link between two claims: `from` REPEATS `to`, and so on. SAME_AS and NEGATES hold both ways.")
public record RelationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) RelationType type,
        @Schema(required = true) ClaimSummary from,
        @Schema(required = true) ClaimSummary to,
        @Schema(nullable = true) String note,
        @Schema(required = true) ReviewState reviewState,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant changedAt) {

    static RelationView of(Relation relation) {
        return new RelationView(
                relation.id,
                relation.type,
                ClaimSummary.of(relation.fromClaim),
                ClaimSummary.of(relation.toClaim),
                relation.note,
                relation.reviewState,
                relation.recordedAt,
                relation.changedAt);
    }
}
