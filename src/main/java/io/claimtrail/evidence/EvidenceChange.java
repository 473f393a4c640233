package io.claimtrail.evidence;

import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of evidence: all but the claim and the article that it links. */
@Schema(description = "What may be changed of evidence: all but the claim and the article that it links.")
public record EvidenceChange(
        @Schema(description = "Null lets it follow from the rating.")
        Stance stance,

        @Size(max = 10_000) @PlainText String excerpt,
        @Size(max = 10_000) @PlainText String rationale,
        @Valid SpeakerById speaker,
        @Valid Rating rating,
        @NotNull ReviewState reviewState,

        @Schema(description = "An editor's ruling; null lets what is worked out stand again.")
        Boolean independent,

        @Size(max = 1000) @PlainText @Schema(description = "Why the editor rules so.")
        String independenceReason)
        implements Checked {

    /** A speaker on record. */
    @Schema(name = "SpeakerById", description = "A speaker on record.")
    public record SpeakerById(@NotNull UUID id) {}

    @Override
    public void check(Faults faults) {
        NewEvidence.checkStance(stance, rating, faults);
        NewEvidence.checkRuling(independent, independenceReason, faults);
    }

    static EvidenceChange of(Evidence evidence) {
        return new EvidenceChange(
                evidence.stance,
                evidence.excerpt,
                evidence.rationale,
                evidence.speaker == null ? null : new SpeakerById(evidence.speaker.id),
                evidence.rating,
                evidence.reviewState,
                evidence.ruling,
                evidence.rulingReason);
    }

    /** Applies everything but the speaker, who has to be looked up. */
    void applyTo(Evidence evidence) {
        evidence.excerpt = excerpt;
        evidence.rationale = rationale;
        evidence.rating = rating;
        evidence.stance = stance == null ? evidence.ratingMeaning().stance() : stance;
        evidence.reviewState = reviewState;
        evidence.ruling = independent;
        evidence.rulingReason = independenceReason;
    }
}
