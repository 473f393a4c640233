package io.claimtrail.evidence;

import io.claimtrail.article.ArticleReference;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.speaker.SpeakerReference;
import io.claimtrail.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article to link to a claim as evidence. */
@Schema(description = "An article that bears on whether the claim is true.", examples = """
            {"article": {"url": "https://www.themoscowtimes.com/2022/10/15/first-russian-soldiers-arrive-in-belarus-for-joint-force-a79099",
               "title": "First Russian Soldiers Arrive in Belarus For Joint Force", "publishedOn": "2022-10-15"},
             "stance": "CONTRADICTS",
             "rationale": "Reports that Belarus let Moscow's troops launch an operation from its territory in February 2022, days after the drills"}""")
public record NewEvidence(
        @NotNull @Valid ArticleReference article,

        @Schema(
                examples = "CONTRADICTS",
                description = "May be left out where there is a rating: it is then what the rating means, or MENTIONS "
                        + "where that is not understood (`ratingUnderstood` in the answer).")
        Stance stance,

        @Size(max = 10_000) @PlainText @Schema(description = "Verbatim from the article.")
        String excerpt,

        @Size(max = 10_000) @PlainText @Schema(description = "How the article bears on the claim, in your words.")
        String rationale,

        @Valid
        @Schema(
                description = "On whose word the article's report rests, where it is one speaker's. If that is "
                        + "the claim's own speaker, the evidence is not independent.")
        SpeakerReference speaker,

        @Valid Rating rating,

        @Schema(
                description =
                        "Where it is left out, CONFIRMED if an editor records it, and SUGGESTED if a contributor does, "
                                + "who may say nothing else. Only confirmed evidence counts.")
        ReviewState reviewState,

        @Schema(description = "An editor's ruling; what is worked out stands where it is left out.")
        Boolean independent,

        @Size(max = 1000) @PlainText @Schema(description = "Why the editor rules so.")
        String independenceReason)
        implements Checked {

    /** The same in a review state. */
    NewEvidence in(ReviewState state) {
        return new NewEvidence(
                article, stance, excerpt, rationale, speaker, rating, state, independent, independenceReason);
    }

    @Override
    public void check(Faults faults) {
        checkStance(stance, rating, faults);
        checkRuling(independent, independenceReason, faults);
    }

    /** Without a stance there must be a rating that it can follow from. */
    static void checkStance(Stance stance, Rating rating, Faults faults) {
        if (stance == null && rating == null && !faults.anyIn("stance", "rating")) {
            faults.below("stance").add("must be given where there is no rating");
        }
    }

    /** A ruling needs its reason, and a reason its ruling. */
    static void checkRuling(Boolean independent, String reason, Faults faults) {
        if (faults.anyIn("independent", "independenceReason")) {
            return;
        }
        if (independent != null && reason == null) {
            faults.below("independenceReason").add("must say why, where independent is given");
        }
        if (independent == null && reason != null) {
            faults.below("independent").add("must be given where independenceReason is");
        }
    }

    EvidenceChange asChange() {
        return new EvidenceChange(
                stance,
                excerpt,
                rationale,
                null,
                rating,
                reviewState == null ? ReviewState.CONFIRMED : reviewState,
                independent,
                independenceReason);
    }
}
