package io.claimtrail.claim;

import io.claimtrail.article.ArticleReference;
import io.claimtrail.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article to link that reports the utterance. */
@Schema(description = "An article that reports the utterance.", examples = """
            {"article": {"url": "https://www.themoscowtimes.com/2022/10/15/first-russian-soldiers-arrive-in-belarus-for-joint-force-a79099"},
             "exact": "The first convoys of Russian servicemen from the regional force group have arrived in Belarus"}""")
public record NewAppearance(
        @NotNull @Valid ArticleReference article,

        @Size(max = 10_000) @PlainText @Schema(description = "The passage as this article has it.")
        String exact,

        @Size(max = 500) @PlainText @Schema(description = "What stands just before the passage.")
        String prefix,

        @Size(max = 500) @PlainText @Schema(description = "What stands just after the passage.")
        String suffix) {

    /** What may be changed of an appearance: the passage. */
    @Schema(name = "AppearanceChange", description = "What may be changed of an appearance: the passage.")
    public record Change(
            @Size(max = 10_000) @PlainText String exact,
            @Size(max = 500) @PlainText String prefix,
            @Size(max = 500) @PlainText String suffix) {

        static Change of(Appearance appearance) {
            return new Change(appearance.exact, appearance.prefix, appearance.suffix);
        }

        void applyTo(Appearance appearance) {
            appearance.exact = exact;
            appearance.prefix = prefix;
            appearance.suffix = suffix;
        }
    }
}
