package io.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.article.ArticleSummary;
import io.claimtrail.date.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as the API shows it: enough to show it without a second request. */
@Schema(description = "One statement by one speaker, with its source and the status that follows from the evidence.")
public record ClaimView(
        @Schema(required = true) UUID id,

        @Schema(required = true, nullable = true, description = "Null where the source does not say who said it.")
        SpeakerSummary speaker,

        @Schema(required = true) PartialDate saidOn,

        @Schema(
                nullable = true,
                description = "Verbatim.",
                examples =
                        "Not a single (Russian) soldier or a single unit of military equipment will stay on the territory of Belarus after the drills with Russia")
        String quote,

        @Schema(required = true) QuoteType quoteType,

        @Schema(nullable = true, description = "What is claimed, in plain words.")
        String statement,

        @Schema(nullable = true, examples = "PROMISE") ClaimKind kind,
        @Schema(nullable = true, examples = "en") String language,
        @Schema(required = true) List<String> topics,
        @Schema(required = true) ArticleSummary source,
        @Schema(required = true, examples = "CONTRADICTED") Status status,
        @Schema(required = true) EvidenceCounts counts,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "The day that status and counts are as of; absent where they are as of now.",
                examples = "2022-09-30")
        LocalDate asOf,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The moment that all of it was on record at; absent where it is on record now.")
        Instant recordedAsOf,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "What it is called elsewhere: its id in each scheme.")
        Map<String, String> externalIds,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The import that recorded it; absent where it came in by a request of its own.")
        UUID importId,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The number of the row in that import, from 1.")
        Long importRow,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant changedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Why a search found it; absent elsewhere.")
        ClaimMatch match) {

    /** A claim as it stands now. */
    public static ClaimView of(Claim claim) {
        return asOf(null, claim, claim.counts);
    }

    /**
     * A claim as of a day.
     *
     * @param day null for now
     * @param counts of the evidence that had been published by that day
     */
    public static ClaimView asOf(LocalDate day, Claim claim, EvidenceCounts counts) {
        return new ClaimView(
                claim.id,
                SpeakerSummary.of(claim),
                claim.saidOn,
                claim.quote,
                claim.quoteType,
                claim.statement,
                claim.kind,
                claim.language,
                claim.topics.stream()
                        .sorted(Comparator.comparing(topic -> topic.normalName))
                        .map(topic -> topic.name)
                        .toList(),
                ArticleSummary.of(claim.source),
                Status.of(counts),
                counts,
                day,
                null,
                new TreeMap<>(claim.externalIds),
                claim.importId,
                claim.importRow,
                claim.recordedAt,
                claim.changedAt,
                null);
    }

    /** The same with the moment that it was on record at. */
    ClaimView recordedBy(Instant moment) {
        return with(moment, match);
    }

    /** The same with why a search found it. */
    ClaimView foundBy(ClaimMatch why) {
        return with(recordedAsOf, why);
    }

    private ClaimView with(Instant moment, ClaimMatch why) {
        return new ClaimView(
                id,
                speaker,
                saidOn,
                quote,
                quoteType,
                statement,
                kind,
                language,
                topics,
                source,
                status,
                counts,
                asOf,
                moment,
                externalIds,
                importId,
                importRow,
                recordedAt,
                changedAt,
                why);
    }
}
