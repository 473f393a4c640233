package io.claimtrail.factcheck;

import io.claimtrail.evidence.Evidence;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the markup of a review shows that no record has a place for; each is null where it is not said.
 *
 * @param claimLocation where the claim was made
 * @param claimantImage a picture of who made it
 * @param reviewerImage a picture of who reviewed it, such as a logo
 * @param ratingImage a picture of the rating
 */
public record MarkupDetails(String claimLocation, String claimantImage, String reviewerImage, String ratingImage) {

    private static final MarkupDetails NONE = new MarkupDetails(null, null, null, null);

    /** What is shown of many reviews, looked up together. */
    public record ByReview(Map<UUID, MarkupDetails> details) {

        /** Of one of them; it says nothing where the review did not come in as markup. */
        public MarkupDetails of(Evidence review) {
            return details.getOrDefault(review.id, NONE);
        }

        /** The first that any of these reviews of one claim says; nothing of who reviewed it and how. */
        public MarkupDetails ofClaim(Collection<Evidence> reviews) {
            return new MarkupDetails(
                    first(reviews, MarkupDetails::claimLocation),
                    first(reviews, MarkupDetails::claimantImage),
                    null,
                    null);
        }

        private String first(Collection<Evidence> reviews, Function<MarkupDetails, String> said) {
            return reviews.stream()
                    .map(this::of)
                    .map(said)
                    .filter(text -> text != null)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** What is shown of reviews. */
    public static ByReview of(Collection<Evidence> reviews) {
        Map<UUID, KeptMarkup> markups =
                KeptMarkup.of(reviews.stream().map(review -> review.id).toList());
        Map<UUID, KeptPage> pages = KeptPage.of(
                reviews.stream().map(review -> review.article.id).distinct().toList());
        Map<UUID, MarkupDetails> details = new HashMap<>();
        for (Evidence review : reviews) {
            KeptMarkup markup = markups.get(review.id);
            KeptPage page = pages.get(review.article.id);
            if (markup != null || page != null) {
                details.put(review.id, of(markup, page));
            }
        }
        return new ByReview(details);
    }

    static MarkupDetails of(KeptMarkup markup, KeptPage page) {
        return new MarkupDetails(
                markup == null ? null : markup.claimLocation,
                markup == null ? null : markup.authorImageUrl,
                page == null ? null : page.authorImageUrl,
                markup == null ? null : markup.ratingImageUrl);
    }
}
