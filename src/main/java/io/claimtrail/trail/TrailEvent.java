package io.claimtrail.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.article.ArticleSummary;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.claim.Status;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Dependence;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.Rating;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a trail. What does not go with its type is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One step of a trail. What does not go with its type is absent.")
public record TrailEvent(
        @Schema(required = true) Type type,

        @Schema(description = "When it was said or published; absent where that is not known.")
        PartialDate on,

        @Schema(description = "The id of the appearance or the evidence.")
        UUID id,

        @Schema(description = "The article; absent for the utterance.")
        ArticleSummary article,

        @Schema(description = "Verbatim: of the utterance the quote, else from the article.")
        String excerpt,

        Stance stance,
        String rationale,
        Rating rating,
        ReviewState reviewState,

        @Schema(description = "Whether it counts of its own.")
        Boolean independent,

        @Schema(description = "Why it does not.") Dependence dependence,

        @Schema(description = "The same in words.") String independenceReason,

        @Schema(required = true, description = "The status that followed.")
        Status status,

        @Schema(required = true) EvidenceCounts counts) {

    /** What happened. */
    public enum Type {
        UTTERANCE,
        APPEARANCE,
        EVIDENCE
    }

    static TrailEvent uttered(Claim claim) {
        return new TrailEvent(
                Type.UTTERANCE,
                claim.saidOn,
                null,
                null,
                claim.quote == null ? claim.statement : claim.quote,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Status.UNASSESSED,
                EvidenceCounts.NONE);
    }

    static TrailEvent appeared(Appearance appearance) {
        return new TrailEvent(
                Type.APPEARANCE,
                appearance.article.publishedOn,
                appearance.id,
                ArticleSummary.of(appearance.article),
                appearance.exact,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Status.UNASSESSED,
                EvidenceCounts.NONE);
    }

    static TrailEvent assessed(Evidence evidence, EvidenceCounts counts) {
        return new TrailEvent(
                Type.EVIDENCE,
                evidence.article.publishedOn,
                evidence.id,
                ArticleSummary.of(evidence.article),
                evidence.excerpt,
                evidence.stance,
                evidence.rationale,
                evidence.rating,
                evidence.reviewState,
                evidence.independent,
                evidence.dependence,
                evidence.independenceReason,
                Status.of(counts),
                counts);
    }
}
