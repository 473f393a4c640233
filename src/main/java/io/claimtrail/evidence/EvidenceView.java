package io.claimtrail.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.article.ArticleSummary;
import io.claimtrail.claim.ClaimSummary;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Evidence as the API shows it. */
@Schema(description = "An article that bears on whether a claim is true.")
public record EvidenceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) ClaimSummary claim,
        @Schema(required = true) ArticleSummary article,
        @Schema(required = true, examples = "CONTRADICTS") Stance stance,

        @Schema(nullable = true, description = "Verbatim from the article.")
        String excerpt,

        @Schema(nullable = true, description = "How the article bears on the claim.")
        String rationale,

        @Schema(nullable = true, description = "On whose word the article's report rests, where it is one speaker's.")
        Witness speaker,

        @Schema(nullable = true) Rating rating,

        @Schema(
                nullable = true,
                description = "Whether the rating's meaning is known here, by its scale or its words; null without a "
                        + "rating. Evidence without a stance of its own takes that meaning, or MENTIONS.")
        Boolean ratingUnderstood,

        @Schema(required = true) ReviewState reviewState,

        @Schema(required = true, description = "Whether it counts of its own.")
        boolean independent,

        @Schema(nullable = true, description = "Why it does not.")
        Dependence dependence,

        @Schema(
                nullable = true,
                description = "The same in words; where an editor ruled, the editor's reason either way.")
        String independenceReason,

        @Schema(required = true, description = "Whether an editor ruled on it.")
        boolean ruled,

        @Schema(nullable = true, description = "The id of the evidence whose agency's text this one carries too.")
        UUID copyOf,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The import that recorded it; absent where it came in by a request of its own.")
        UUID importId,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The number of the row in that import, from 1.")
        Long importRow,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant changedAt) {

    /** The speaker on whose word a report rests. */
    @Schema(name = "Witness", description = "The speaker on whose word a report rests.")
    public record Witness(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {}

    public static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id,
                ClaimSummary.of(evidence.claim),
                ArticleSummary.of(evidence.article),
                evidence.stance,
                evidence.excerpt,
                evidence.rationale,
                evidence.speaker == null
                        ? null
                        : new Witness(evidence.speaker.voice().id, evidence.speaker.voice().name),
                evidence.rating,
                evidence.rating == null ? null : evidence.ratingMeaning().understood(),
                evidence.reviewState,
                evidence.independent,
                evidence.dependence,
                evidence.independenceReason,
                evidence.ruling != null,
                evidence.copyOf == null ? null : evidence.copyOf.id,
                evidence.importId,
                evidence.importRow,
                evidence.recordedAt,
                evidence.changedAt);
    }
}
