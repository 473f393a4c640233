package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Evidence;
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
        ArticleNode firstAppearance,
        List<ArticleNode> appearance,
        List<ReviewNode> review) {

    /** No more than which claim is meant. */
    static ClaimNode reference(Claim claim, Addresses addresses) {
        return new ClaimNode(
                null, "Claim", addresses.claim(claim.id), null, null, null, null, null, null, null, null, null);
    }

    /** The claim inside a review. */
    static ClaimNode of(Claim claim, List<Appearance> appearances, Addresses addresses) {
        return of(null, claim, appearances, null, addresses);
    }

    /** The claim as a document of its own. */
    static ClaimNode document(Claim claim, List<Appearance> appearances, List<Evidence> rated, Addresses addresses) {
        ClaimNode reference = reference(claim, addresses);
        List<ReviewNode> reviews = rated.stream()
                .map(evidence -> ReviewNode.of(evidence, reference, addresses))
                .toList();
        return of(Vocabulary.CONTEXT, claim, appearances, reviews, addresses);
    }

    /**
     * The claim among others in a document.
     *
     * @param confirmed its evidence; those pieces become reviews that carry a rating
     */
    public static ClaimNode inGraph(
            Claim claim, List<Appearance> appearances, List<Evidence> confirmed, Addresses addresses) {
        ClaimNode reference = reference(claim, addresses);
        List<ReviewNode> reviews = confirmed.stream()
                .filter(evidence -> evidence.rating != null)
                .map(evidence -> ReviewNode.of(evidence, reference, addresses))
                .toList();
        return of(null, claim, appearances, reviews, addresses);
    }

    private static ClaimNode of(
            String context, Claim claim, List<Appearance> appearances, List<ReviewNode> reviews, Addresses addresses) {
        return new ClaimNode(
                context,
                "Claim",
                addresses.claim(claim.id),
                claim.quote,
                claim.statement,
                claim.language,
                claim.topics.stream().map(topic -> topic.name).sorted().toList(),
                claim.isAttributed() ? SpeakerNode.of(claim.voice, addresses) : null,
                claim.saidOn,
                ArticleNode.of(claim.source, addresses),
                appearances.stream()
                        .map(each -> ArticleNode.of(each.article, addresses))
                        .toList(),
                reviews);
    }
}
