package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.factcheck.MarkupDetails;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim as a schema.org {@code Claim}.
 *
 * @param context null where it stands inside another node
 * @param text what was said, verbatim; null for a paraphrase
 * @param description what is claimed, in plain words; null where nobody has put it so
 * @param author who said it, under the one name that all linked names stand for
 * @param datePublished the day it was said, as precise as it is known
 * @param locationCreated where it was said, as a review has it; null where none does
 * @param firstAppearance the claim's source
 * @param appearance all articles that report the utterance, the source among them
 * @param review the rated evidence; null inside a review
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type", "@id"})
@Schema(name = "LinkedDataClaim", description = "A claim as a schema.org Claim.")
public record ClaimNode(
        @JsonProperty("@context") String context,

        @JsonProperty("@type") @Schema(required = true, examples = "Claim")
        String type,

        @JsonProperty("@id") @Schema(required = true) String id,

        @Schema(description = "Verbatim.") String text,

        @Schema(description = "What is claimed, in plain words.")
        String description,

        @Schema(examples = "en") String inLanguage,
        List<String> keywords,
        SpeakerNode author,
        @Schema(examples = "2022-02-16") PartialDate datePublished,
        PlaceNode locationCreated,
        ArticleNode firstAppearance,
        List<ArticleNode> appearance,
        List<ReviewNode> review) {

    /** No more than which claim is meant. */
    static ClaimNode reference(Claim claim, Addresses addresses) {
        return new ClaimNode(
                null, "Claim", addresses.claim(claim.id), null, null, null, null, null, null, null, null, null, null);
    }

    /** The claim inside a review, with what that says of it. */
    static ClaimNode of(Claim claim, List<Appearance> appearances, MarkupDetails details, Addresses addresses) {
        return of(null, claim, appearances, null, details, addresses);
    }

    /** The claim as a document of its own. */
    static ClaimNode document(Claim claim, List<Appearance> appearances, List<Evidence> rated, Addresses addresses) {
        return withReviews(Vocabulary.CONTEXT, claim, appearances, rated, MarkupDetails.of(rated), addresses);
    }

    /**
     * The claim among others in a document.
     *
     * @param confirmed its evidence; those pieces become reviews that carry a rating
     * @param details of that evidence, and perhaps of other
     */
    public static ClaimNode inGraph(
            Claim claim,
            List<Appearance> appearances,
            List<Evidence> confirmed,
            MarkupDetails.ByReview details,
            Addresses addresses) {
        List<Evidence> rated =
                confirmed.stream().filter(evidence -> evidence.rating != null).toList();
        return withReviews(null, claim, appearances, rated, details, addresses);
    }

    private static ClaimNode withReviews(
            String context,
            Claim claim,
            List<Appearance> appearances,
            List<Evidence> rated,
            MarkupDetails.ByReview details,
            Addresses addresses) {
        ClaimNode reference = reference(claim, addresses);
        List<ReviewNode> reviews = rated.stream()
                .map(evidence -> ReviewNode.of(evidence, reference, details.of(evidence), addresses))
                .toList();
        return of(context, claim, appearances, reviews, details.ofClaim(rated), addresses);
    }

    private static ClaimNode of(
            String context,
            Claim claim,
            List<Appearance> appearances,
            List<ReviewNode> reviews,
            MarkupDetails details,
            Addresses addresses) {
        return new ClaimNode(
                context,
                "Claim",
                addresses.claim(claim.id),
                claim.quote,
                claim.statement,
                claim.language,
                claim.topics.stream().map(topic -> topic.name).sorted().toList(),
                claim.isAttributed() ? SpeakerNode.claimant(claim.voice, details.claimantImage(), addresses) : null,
                claim.saidOn,
                PlaceNode.of(details.claimLocation()),
                ArticleNode.of(claim.source, addresses),
                appearances.stream()
                        .map(each -> ArticleNode.of(each.article, addresses))
                        .toList(),
                reviews);
    }
}
