package io.claimtrail.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleReference;
import io.claimtrail.article.PublisherReference;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimKind;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.claim.NewAppearance;
import io.claimtrail.claim.QuoteType;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.claim.Status;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.Rating;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim with everything that belongs to it, in the shape in which it can be recorded again. What this instance alone knows
 * stands in {@code record}. Absent is what is not known.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One line of an export: a claim as it can be recorded, with its appearances and evidence.")
public record ExportedClaim(
        @Schema(required = true) SpeakerReference speaker,
        @Schema(required = true) PartialDate saidOn,
        String quote,
        String statement,
        @Schema(required = true) QuoteType quoteType,
        ClaimKind kind,
        String language,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) ArticleReference source,

        @Schema(required = true, description = "The articles that report the utterance, the source among them.")
        List<NewAppearance> appearances,

        @Schema(required = true) List<ExportedEvidence> evidence,

        @Schema(description = "What the claim is called elsewhere, by scheme.")
        Map<String, String> externalIds,

        @Schema(required = true) Record record) {

    /** What this instance knows of a claim beyond what was recorded. */
    @Schema(
            name = "ExportedClaimRecord",
            description = "What this instance knows of the claim: not part of what it says.")
    public record Record(
            @Schema(required = true) UUID id,
            @Schema(required = true) Status status,
            @Schema(required = true) EvidenceCounts counts,
            @Schema(required = true) Instant recordedAt,
            @Schema(required = true) Instant changedAt) {}

    /** A piece of evidence as it can be linked again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExportedEvidence(
            @Schema(required = true) ArticleReference article,
            @Schema(required = true) Stance stance,
            String excerpt,
            String rationale,
            SpeakerReference speaker,
            Rating rating,
            @Schema(required = true) ReviewState reviewState,

            @Schema(description = "An editor's ruling; absent where what is worked out stands.")
            Boolean independent,

            String independenceReason,
            @Schema(required = true) EvidenceRecord record) {}

    /** What this instance knows of a piece of evidence beyond what was recorded. */
    @Schema(name = "ExportedEvidenceRecord", description = "What this instance knows of the evidence.")
    public record EvidenceRecord(
            @Schema(required = true) UUID id,

            @Schema(required = true, description = "Whether it counts of its own.")
            boolean independent,

            @Schema(required = true) Instant recordedAt,
            @Schema(required = true) Instant changedAt) {}

    /** A claim as it goes out. */
    static ExportedClaim of(FoundClaim found) {
        Claim claim = found.claim();
        return new ExportedClaim(
                speaker(claim.voice),
                claim.saidOn,
                claim.quote,
                claim.statement,
                claim.quoteType,
                claim.kind,
                claim.language,
                claim.topics.stream().map(topic -> topic.name).toList(),
                article(claim.source),
                found.appearances().stream().map(ExportedClaim::appearance).toList(),
                found.evidence().stream().map(ExportedClaim::evidence).toList(),
                claim.externalIds.isEmpty() ? null : new TreeMap<>(claim.externalIds),
                new Record(claim.id, Status.of(found.counts()), found.counts(), claim.recordedAt, claim.changedAt));
    }

    private static SpeakerReference speaker(Speaker speaker) {
        return new SpeakerReference(
                null,
                speaker.name,
                speaker.kind,
                speaker.role,
                orAbsent(speaker.aliases()),
                orAbsent(List.copyOf(speaker.sameAs)));
    }

    private static ArticleReference article(Article article) {
        return new ArticleReference(
                null,
                article.url,
                article.title,
                article.byline,
                article.agency,
                article.language,
                article.publishedOn,
                new PublisherReference(article.publisher.name, article.publisher.site));
    }

    private static NewAppearance appearance(Appearance appearance) {
        return new NewAppearance(article(appearance.article), appearance.exact, appearance.prefix, appearance.suffix);
    }

    private static ExportedEvidence evidence(Evidence evidence) {
        return new ExportedEvidence(
                article(evidence.article),
                evidence.stance,
                evidence.excerpt,
                evidence.rationale,
                evidence.speaker == null ? null : speaker(evidence.speaker.voice()),
                evidence.rating,
                evidence.reviewState,
                evidence.ruling,
                evidence.rulingReason,
                new EvidenceRecord(evidence.id, evidence.independent, evidence.recordedAt, evidence.changedAt));
    }

    private static List<String> orAbsent(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }
}
