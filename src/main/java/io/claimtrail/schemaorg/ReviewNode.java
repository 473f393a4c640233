package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.address.Addresses;
import io.claimtrail.article.Article;
import io.claimtrail.claim.Claim;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.factcheck.MarkupDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rated piece of evidence as a schema.org {@code ClaimReview}, with all that Google's structured-data documentation of
 * fact checks requires (claimReviewed, reviewRating, url) and recommends (author, itemReviewed), and datePublished.
 *
 * @param context null where it stands inside another node
 * @param url the fact-check's page
 * @param name the page's title; null where unknown
 * @param claimReviewed what is claimed in plain words, or else the words that were said
 * @param author the outlet that rated
 * @param itemReviewed the claim; inside a claim only its {@code @id}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@context", "@type", "@id"})
@Schema(name = "LinkedClaimReview", description = "A rated piece of evidence as a schema.org ClaimReview.")
public record ReviewNode(
        @JsonProperty("@context") String context,

        @JsonProperty("@type") @Schema(required = true, examples = "ClaimReview")
        String type,

        @JsonProperty("@id") @Schema(required = true) String id,
        @Schema(required = true) String url,
        String name,
        @Schema(required = true) String claimReviewed,
        @Schema(examples = "2022-10-15") PartialDate datePublished,
        @Schema(examples = "en") String inLanguage,
        @Schema(required = true) PublisherNode author,
        @Schema(required = true) RatingNode reviewRating,
        @Schema(required = true) ClaimNode itemReviewed) {

    /** The review by itself, with the claim inside it. */
    static ReviewNode of(Evidence evidence, ClaimNode claim, MarkupDetails details, Addresses addresses) {
        return of(null, evidence, claim, details, addresses);
    }

    /** The same as a document of its own. */
    static ReviewNode document(Evidence evidence, ClaimNode claim, MarkupDetails details, Addresses addresses) {
        return of(Vocabulary.CONTEXT, evidence, claim, details, addresses);
    }

    private static ReviewNode of(
            String context, Evidence evidence, ClaimNode item, MarkupDetails details, Addresses addresses) {
        Article article = evidence.article;
        Claim claim = evidence.claim;
        return new ReviewNode(
                context,
                "ClaimReview",
                addresses.review(claim.id, evidence.id),
                article.url,
                article.title,
                claim.statement == null ? claim.quote : claim.statement,
                article.publishedOn,
                article.language,
                PublisherNode.reviewer(article.publisher, details.reviewerImage(), addresses),
                RatingNode.of(evidence.rating, details.ratingImage()),
                item);
    }
}
