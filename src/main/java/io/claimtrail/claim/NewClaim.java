package io.claimtrail.claim;

import io.claimtrail.article.ArticleReference;
import io.claimtrail.date.PartialDate;
import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.speaker.SpeakerReference;
import io.claimtrail.text.LanguageTag;
import io.claimtrail.text.Name;
import io.claimtrail.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim to record, with its speaker and source. */
@Schema(
        description = "One statement by one speaker, with the article it was published in. Where that does not say who "
                + "said it, `unattributed` takes the place of a speaker.",
        examples = """
            {"speaker": {"name": "Vladimir Makei", "role": "Foreign minister of Belarus"},
             "saidOn": "2022-02-16",
             "quote": "Not a single (Russian) soldier or a single unit of military equipment will stay on the territory of Belarus after the drills with Russia",
             "kind": "PROMISE", "language": "en",
             "source": {"url": "https://www.themoscowtimes.com/2022/02/16/belarus-says-not-a-single-russian-soldier-will-stay-after-joint-drills-a76408",
               "title": "Belarus Says 'Not a Single' Russian Soldier Will Stay After Joint Drills",
               "agency": "AFP", "publishedOn": "2022-02-16", "publisher": {"name": "The Moscow Times"}}}""")
public record NewClaim(
        @Valid SpeakerReference speaker,

        @Schema(description = "True, in place of a speaker, where the source does not say who said it.")
        Boolean unattributed,

        @NotNull @Schema(description = "When it was said, as precisely as is known. Not in the future.")
        PartialDate saidOn,

        @Size(max = 10_000) @PlainText @Schema(description = "Verbatim. Kept exactly as given.")
        String quote,

        @Size(max = 10_000)
        @PlainText
        @Schema(description = "What is claimed, in plain words. Needed where there is no quote.")
        String statement,

        @Schema(description = "VERBATIM where it is left out and there is a quote, PARAPHRASE where there is none.")
        QuoteType quoteType,

        @Schema(description = "What the claim does; left out where nobody has said.")
        ClaimKind kind,

        @Size(max = 35) @LanguageTag @Schema(description = "The language of the words above (BCP 47).", examples = "en")
        String language,

        @Size(max = 50) @Schema(description = "Names of topics; an unknown one is made.")
        List<@NotNull @Size(max = 100) @Name String> topics,

        @NotNull @Valid @Schema(description = "The article that it was published in.")
        ArticleReference source)
        implements Checked {

    public NewClaim {
        unattributed = unattributed == null ? Boolean.FALSE : unattributed;
        quoteType = quoteType == null ? defaultType(quote) : quoteType;
        topics = topics == null ? List.of() : topics;
    }

    @Override
    public void check(Faults faults) {
        checkAttribution(speaker != null, unattributed, faults);
        checkWords(quote, statement, quoteType, saidOn, faults);
    }

    /** A claim without a speaker says so: to leave one out by mistake is a fault. */
    static void checkAttribution(boolean hasSpeaker, boolean unattributed, Faults faults) {
        if (hasSpeaker && unattributed) {
            faults.below("unattributed").add("must be false where there is a speaker");
        } else if (!hasSpeaker && !unattributed && !faults.anyIn("speaker", "unattributed")) {
            faults.below("speaker").add("must not be null, unless unattributed is true");
        }
    }

    /** The rules that hold for a claim's words and day, when it is recorded and when it is changed. */
    static void checkWords(String quote, String statement, QuoteType quoteType, PartialDate saidOn, Faults faults) {
        if (saidOn != null && saidOn.isInFuture()) {
            faults.below("saidOn").add("is in the future");
        }
        if (faults.anyIn("quote", "statement", "quoteType")) {
            return;
        }
        if (quoteType == QuoteType.PARAPHRASE) {
            if (quote != null) {
                faults.below("quote").add("must be left out of a PARAPHRASE, which has a statement instead");
            }
            if (statement == null) {
                faults.below("statement").add("must say what was claimed where there is no quote");
            }
        } else if (quote == null) {
            faults.below("quote").add("must be given, unless quoteType is PARAPHRASE");
        }
    }

    private static QuoteType defaultType(String quote) {
        return quote == null ? QuoteType.PARAPHRASE : QuoteType.VERBATIM;
    }
}
