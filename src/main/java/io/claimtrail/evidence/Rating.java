package io.claimtrail.evidence;

import io.claimtrail.rating.GivenRating;
import io.claimtrail.rating.RatingMeaning;
import io.claimtrail.rating.RatingReader;
import io.claimtrail.text.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact-check's verdict as its author gave it (schema.org {@code reviewRating}).
 *
 * @param words the author's own, never translated or mapped
 * @param value on the author's scale; null where there is none
 * @param best the scale's best value; null where it is not given
 * @param worst the scale's worst value; null where it is not given
 * @param explanation the author's short reason; null where there is none
 */
@Embeddable
@Schema(description = "A fact-check's verdict as its author gave it.")
public record Rating(
        @Column(name = "rating_words")
        @NotNull
        @Size(max = 500)
        @PlainText
        @Schema(description = "In the author's own words.", examples = "Mostly False")
        String words,

        @Column(name = "rating_value") @Schema(nullable = true, description = "On the author's scale.", examples = "2")
        Double value,

        @Column(name = "rating_best") @Schema(nullable = true, description = "The scale's best value.", examples = "5")
        Double best,

        @Column(name = "rating_worst")
        @Schema(nullable = true, description = "The scale's worst value.", examples = "1")
        Double worst,

        @Column(name = "rating_explanation") @Size(max = 2000) @PlainText @Schema(nullable = true)
        String explanation) {

    /**
     * What it says of the claim.
     *
     * @param language of its words (BCP 47); null where it is not known
     */
    RatingMeaning meaning(String language) {
        return RatingReader.read(new GivenRating(words, value, best, worst, language));
    }
}
