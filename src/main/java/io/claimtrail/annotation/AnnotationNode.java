package io.claimtrail.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.QuoteType;
import io.claimtrail.evidence.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A Web Annotation (W3C Web Annotation Data Model, section 3.1).
 *
 * @param context null where it stands inside a page
 * @param motivation {@code assessing} for evidence, {@code describing} for an appearance
 * @param body what is said of the page, and the claim that it is said about
 * @param target the passage of the page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@context", "id", "type"})
@Schema(name = "Annotation", description = "An appearance or a piece of evidence as a W3C Web Annotation.")
public record AnnotationNode(
        @JsonProperty("@context") String context,
        @Schema(required = true) String id,

        @Schema(required = true, examples = "Annotation") String type,

        @Schema(required = true, examples = "assessing") String motivation,

        @Schema(required = true) Instant created,
        @Schema(required = true) Instant modified,
        @Schema(required = true) List<BodyNode> body,
        @Schema(required = true) TargetNode target) {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Evidence, inside another document. */
    public static AnnotationNode of(Evidence evidence, Addresses addresses) {
        List<BodyNode> body = new ArrayList<>();
        body.add(BodyNode.text("classifying", evidence.stance.name(), null));
        if (evidence.rating != null) {
            body.add(BodyNode.text("classifying", evidence.rating.words(), evidence.article.language));
        }
        if (evidence.rationale != null) {
            body.add(BodyNode.text("assessing", evidence.rationale, null));
        }
        body.add(BodyNode.link(addresses.claim(evidence.claim.id)));
        return new AnnotationNode(
                null,
                addresses.evidence(evidence.id),
                "Annotation",
                "assessing",
                evidence.recordedAt,
                evidence.changedAt,
                body,
                TargetNode.of(evidence.article, evidence.excerpt, null, null));
    }

    static AnnotationNode of(Appearance appearance, Addresses addresses) {
        Claim claim = appearance.claim;
        String words = claim.quote == null ? claim.statement : claim.quote;
        return new AnnotationNode(
                null,
                addresses.appearance(claim.id, appearance.id),
                "Annotation",
                "describing",
                appearance.recordedAt,
                appearance.changedAt,
                List.of(BodyNode.text("describing", words, claim.language), BodyNode.link(addresses.claim(claim.id))),
                TargetNode.of(appearance.article, passage(appearance), appearance.prefix, appearance.suffix));
    }

    /** The same as a document of its own. */
    public AnnotationNode document() {
        return new AnnotationNode(CONTEXT, id, type, motivation, created, modified, body, target);
    }

    /** Where nobody has said how the source has it, a verbatim quote is as the source has it. */
    private static String passage(Appearance appearance) {
        boolean asQuoted = appearance.source && appearance.claim.quoteType == QuoteType.VERBATIM;
        return appearance.exact == null && asQuoted ? appearance.claim.quote : appearance.exact;
    }
}
