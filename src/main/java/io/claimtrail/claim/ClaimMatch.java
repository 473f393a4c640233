package io.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a search found a claim.
 *
 * @param score how well it fits; null where the list is in another order than that of relevance
 * @param matchedIn the parts that hold any of the words
 * @param highlights by part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a search found the claim.")
public record ClaimMatch(
        @Schema(
                description =
                        "How well it fits, compared with others of the same search; only in the order of relevance.",
                examples = "12.7")
        Float score,

        @Schema(required = true, description = "The parts that hold any of the words.", examples = "[\"quote\"]")
        List<String> matchedIn,

        @Schema(
                required = true,
                description =
                        "What was found in each part, as HTML: `<mark>` around the words, everything else escaped.")
        ClaimHighlights highlights) {}
