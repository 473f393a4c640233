package io.claimtrail.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimKind;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.claim.QuoteType;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.claim.Status;
import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.Rating;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A claim with everything that belongs to it, in the shape in which it can be imported again. What follows from that, and what
 * this instance alone knows, stands in {@code record}. Absent is what is not known.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One line of an export: a claim with all that belongs to it, as it can be imported.")
public record ExportedClaim(
        @Schema(required = true) UUID id,

        @Schema(description = "Absent where the source does not say who said it.")
        ExportedSpeaker speaker,

        @Schema(description = "True where there is no speaker; absent elsewhere.")
        Boolean unattributed,

        @Schema(required = true) PartialDate saidOn,
        String quote,
        String statement,
        @Schema(required = true) QuoteType quoteType,
        ClaimKind kind,
        String language,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) ExportedArticle source,

        @Schema(required = true, description = "The articles that report the utterance, the source first.")
        List<ExportedAppearance> appearances,

        @Schema(required = true) List<ExportedEvidence> evidence,

        @Schema(description = "Relations to other claims; in the lines of both.")
        List<ExportedRelation> relations,

        @Schema(description = "What the claim is called elsewhere, by scheme.")
        Map<String, String> externalIds,

        @Schema(required = true) Record record) {

    /** What this instance knows of a claim beyond what was recorded. */
    @Schema(
            name = "ExportedClaimRecord",
            description = "What follows from the evidence, and the times of this instance; an import leaves it aside.")
    public record Record(
            @Schema(required = true) Status status,
            @Schema(required = true) EvidenceCounts counts,
            @Schema(required = true) Instant recordedAt,
            @Schema(required = true) Instant changedAt) {}

    /** An appearance as it can be linked again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An article that reports the utterance.")
    public record ExportedAppearance(
            @Schema(required = true) UUID id,
            @Schema(required = true) ExportedArticle article,
            String exact,
            String prefix,
            String suffix) {}

    /** A piece of evidence as it can be linked again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An article that bears on whether the claim is true.")
    public record ExportedEvidence(
            @Schema(required = true) UUID id,
            @Schema(required = true) ExportedArticle article,
            @Schema(required = true) Stance stance,
            String excerpt,
            String rationale,
            ExportedSpeaker speaker,
            Rating rating,
            @Schema(required = true) ReviewState reviewState,

            @Schema(description = "An editor's ruling; absent where what is worked out stands.")
            Boolean independent,

            String independenceReason,
            @Schema(required = true) EvidenceRecord record) {}

    /** What this instance knows of a piece of evidence beyond what was recorded. */
    @Schema(
            name = "ExportedEvidenceRecord",
            description = "What is worked out, and the times of this instance; an import leaves it aside.")
    public record EvidenceRecord(
            @Schema(required = true, description = "Whether it counts of its own.")
            boolean independent,

            @Schema(required = true) Instant recordedAt,
            @Schema(required = true) Instant changedAt) {}

    /** A claim as it goes out. */
    static ExportedClaim of(FoundClaim found) {
        Claim claim = found.claim();
        return new ExportedClaim(
                claim.id,
                claim.isAttributed() ? ExportedSpeaker.of(claim.speaker) : null,
                claim.isAttributed() ? null : true,
                claim.saidOn,
                claim.quote,
                claim.statement,
                claim.quoteType,
                claim.kind,
                claim.language,
                claim.topics.stream()
                        .sorted(Comparator.comparing(topic -> topic.normalName))
                        .map(topic -> topic.name)
                        .toList(),
                ExportedArticle.of(claim.source, found.aliases()),
                found.appearances().stream()
                        .map(each -> appearance(each, found.aliases()))
                        .toList(),
                found.evidence().stream()
                        .map(each -> evidence(each, found.aliases()))
                        .toList(),
                found.relations().isEmpty() ? null : found.relations(),
                claim.externalIds.isEmpty() ? null : new TreeMap<>(claim.externalIds),
                new Record(Status.of(found.counts()), found.counts(), claim.recordedAt, claim.changedAt));
    }

    private static ExportedAppearance appearance(Appearance appearance, Map<UUID, List<String>> aliases) {
        return new ExportedAppearance(
                appearance.id,
                ExportedArticle.of(appearance.article, aliases),
                appearance.exact,
                appearance.prefix,
                appearance.suffix);
    }

    private static ExportedEvidence evidence(Evidence evidence, Map<UUID, List<String>> aliases) {
        return new ExportedEvidence(
                evidence.id,
                ExportedArticle.of(evidence.article, aliases),
                evidence.stance,
                evidence.excerpt,
                evidence.rationale,
                evidence.speaker == null ? null : ExportedSpeaker.of(evidence.speaker),
                evidence.rating,
                evidence.reviewState,
                evidence.ruling,
                evidence.rulingReason,
                new EvidenceRecord(evidence.independent, evidence.recordedAt, evidence.changedAt));
    }
}
