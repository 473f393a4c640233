package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.evidence.Rating;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict as a schema.org {@code Rating}, as its author gave it.
 *
 * @param alternateName the verdict in words, which is what search engines show
 * @param ratingValue null, like best and worst, where the author gave no number
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@type"})
@Schema(name = "LinkedRating", description = "A verdict as a schema.org Rating.")
public record RatingNode(
        @JsonProperty("@type") @Schema(required = true, examples = "Rating")
        String type,

        @Schema(required = true, examples = "Mostly False") String alternateName,

        @Schema(examples = "2") Number ratingValue,

        @Schema(examples = "5") Number bestRating,

        @Schema(examples = "1") Number worstRating,
        String ratingExplanation,

        @Schema(description = "A picture of the verdict.") String image) {

    /**
     * A verdict.
     *
     * @param image null where there is none
     */
    static RatingNode of(Rating rating, String image) {
        return new RatingNode(
                "Rating",
                rating.words(),
                plain(rating.value()),
                plain(rating.best()),
                plain(rating.worst()),
                rating.explanation(),
                image);
    }

    /** Scales are mostly of whole numbers, and 2.0 would look odd on one. */
    private static Number plain(Double number) {
        return number != null && number == number.intValue() ? (Number) number.intValue() : number;
    }
}
