package io.claimtrail.claim;

import io.claimtrail.article.ArticleSummary;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appearance as the API shows it. */
@Schema(description = "An article that reports the utterance: proof that it was said, not that it is true.")
public record AppearanceView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "The id of the claim.")
        UUID claim,

        @Schema(required = true) ArticleSummary article,

        @Schema(required = true, description = "Whether the article is the claim's source.")
        boolean source,

        @Schema(nullable = true, description = "The passage as this article has it.")
        String exact,

        @Schema(nullable = true) String prefix,
        @Schema(nullable = true) String suffix,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant changedAt) {

    static AppearanceView of(Appearance appearance) {
        return new AppearanceView(
                appearance.id,
                appearance.claim.id,
                ArticleSummary.of(appearance.article),
                appearance.source,
                appearance.exact,
                appearance.prefix,
                appearance.suffix,
                appearance.recordedAt,
                appearance.changedAt);
    }
}
