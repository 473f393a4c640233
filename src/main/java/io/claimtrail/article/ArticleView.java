package io.claimtrail.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.date.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as the API shows it. */
@Schema(description = "One published page.")
public record ArticleView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "As first given.")
        String url,

        @Schema(required = true, description = "Without what does not identify the page.")
        String canonicalUrl,

        @Schema(nullable = true) String title,
        @Schema(nullable = true) String byline,
        @Schema(nullable = true) String agency,
        @Schema(nullable = true) String language,
        @Schema(nullable = true) PartialDate publishedOn,
        @Schema(required = true) PublisherView publisher,

        @Schema(required = true, description = "Other addresses of the same page.")
        List<String> aliasUrls,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The import that recorded it; absent where it came in by a request of its own.")
        UUID importId,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The number of the row in that import, from 1.")
        Long importRow,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant changedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Why a search found it; absent elsewhere.")
        ArticleMatch match) {

    public static ArticleView of(Article article) {
        return new ArticleView(
                article.id,
                article.url,
                article.canonicalUrl,
                article.title,
                article.byline,
                article.agency,
                article.language,
                article.publishedOn,
                PublisherView.of(article.publisher),
                article.aliasUrls(),
                article.importId,
                article.importRow,
                article.recordedAt,
                article.changedAt,
                null);
    }

    /** The same with why a search found it. */
    ArticleView foundBy(ArticleMatch why) {
        return new ArticleView(
                id,
                url,
                canonicalUrl,
                title,
                byline,
                agency,
                language,
                publishedOn,
                publisher,
                aliasUrls,
                importId,
                importRow,
                recordedAt,
                changedAt,
                why);
    }
}
