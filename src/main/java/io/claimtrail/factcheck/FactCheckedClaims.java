package io.claimtrail.factcheck;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of claims that were found ({@code FactCheckedClaimSearchResponse}). Absent fields are left out; no result is an
 * empty object.
 *
 * @param nextPageToken null on the last page
 */
@Schema(description = "One page of claims that were found; an empty object where there are none.")
public record FactCheckedClaims(
        List<FactCheckedClaim> claims,

        @Schema(description = "What to send as `pageToken` for the next page; absent on the last one.")
        String nextPageToken) {

    /**
     * A claim and its reviews.
     *
     * @param claimDate RFC 3339 in UTC
     */
    @Schema(name = "FactCheckedClaim", description = "A claim and the articles that reviewed it.")
    public record FactCheckedClaim(
            @Schema(description = "The quote, or what was said in plain words where there is none.")
            String text,

            @Schema(examples = "Vladimir Makei") String claimant,

            @Schema(
                    description = "When it was said; the first day of a month or year.",
                    examples = "2022-02-16T00:00:00Z")
            String claimDate,

            List<Review> claimReview) {}

    /** An article that is confirmed evidence. */
    @Schema(name = "FactCheckedClaimReview", description = "An article that is confirmed evidence.")
    public record Review(
            Site publisher,
            String url,
            String title,

            @Schema(description = "When the article was published; the first day of a month or year.")
            String reviewDate,

            @Schema(
                    description = "The article's own rating, or a plain word for its stance in the claim's language.",
                    examples = "Contradicted")
            String textualRating,

            @Schema(
                    description = "The language of the article, or of the claim where that is not known.",
                    examples = "en")
            String languageCode) {}

    /** Who published a review. */
    @Schema(name = "ReviewPublisher", description = "Who published a review.")
    public record Site(
            @Schema(examples = "The Moscow Times") String name,

            @Schema(description = "The host of the article's URL without `www.`.", examples = "themoscowtimes.com")
            String site) {}
}
