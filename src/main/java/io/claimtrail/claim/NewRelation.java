package io.claimtrail.claim;

import io.claimtrail.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to make from the claim in the path to another. */
@Schema(
        description =
                "A link from the claim in the path to another: the first REPEATS, REFINES or SUPERSEDES the second.")
public record NewRelation(
        @NotNull @Schema(examples = "NEGATES") RelationType type,

        @NotNull @Schema(description = "The id of the other claim.")
        UUID claim,

        @Size(max = 2000) @PlainText String note,

        @Schema(
                description =
                        "Where it is left out, CONFIRMED if an editor records it, and SUGGESTED if a contributor does, "
                                + "who may say nothing else.")
        ReviewState reviewState) {

    NewRelation in(ReviewState state) {
        return new NewRelation(type, claim, note, state);
    }

    /** What may be changed of a relation. */
    @Schema(name = "RelationChange", description = "What may be changed of a relation.")
    public record Change(
            @Size(max = 2000) @PlainText String note,
            @NotNull ReviewState reviewState) {

        static Change of(Relation relation) {
            return new Change(relation.note, relation.reviewState);
        }
    }
}
