package io.claimtrail.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.claim.RelationType;
import io.claimtrail.claim.ReviewState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A relation of a claim to another, in the line of either.
 *
 * @param to the claim that it leads to; null where it comes from another
 * @param from the claim that it comes from; null where it leads to another
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "A relation to another claim: that one is `to` where this claim REPEATS it and so on, and `from` where "
                        + "that one REPEATS this.")
public record ExportedRelation(
        @Schema(required = true) UUID id,
        @Schema(required = true) RelationType type,
        UUID to,
        UUID from,
        String note,
        @Schema(required = true) ReviewState reviewState) {}
