package io.claimtrail.evidence;

import io.claimtrail.article.ArticleView;
import io.claimtrail.claim.Stance;
import io.claimtrail.claim.Status;
import io.claimtrail.date.PartialDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a page.
 *
 * @param article null where the page is not on record
 * @param more whether there are more links than are shown
 */
@Schema(description = "What is known of a page: nothing where `article` is null.")
public record ArticleLookupView(
        @Schema(nullable = true) ArticleView article,

        @Schema(required = true, description = "The claims that it is the source or an appearance of, or evidence on.")
        List<Link> links,

        @Schema(required = true, description = "Whether there are more than the 200 that are shown.")
        boolean more) {

    /** What an article is to a claim. */
    public enum Role {
        SOURCE,
        APPEARANCE,
        EVIDENCE
    }

    /**
     * One link of the article.
     *
     * @param stance null unless it is evidence
     */
    @Schema(name = "ArticleLink", description = "What the article is to a claim.")
    public record Link(
            @Schema(required = true) Role role,
            @Schema(nullable = true) Stance stance,
            @Schema(required = true) LinkedClaim claim) {}

    /** As much of a claim as fits beside a page. */
    @Schema(name = "LinkedClaim", description = "As much of a claim as fits beside a page.")
    public record LinkedClaim(
            @Schema(required = true) UUID id,

            @Schema(
                    required = true,
                    nullable = true,
                    description = "Null where the source does not say who said it.",
                    examples = "Vladimir Makei")
            String speaker,

            @Schema(required = true) PartialDate saidOn,
            @Schema(nullable = true) String quote,
            @Schema(nullable = true) String statement,
            @Schema(required = true) Status status) {}
}
