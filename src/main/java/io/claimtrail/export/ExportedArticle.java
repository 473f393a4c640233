package io.claimtrail.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.article.Article;
import io.claimtrail.date.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as one is named where something is recorded, with its id and its outlet's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An article with its outlet.")
public record ExportedArticle(
        @Schema(required = true) UUID id,
        @Schema(required = true) String url,
        List<String> aliasUrls,
        String title,
        String byline,
        String agency,
        String language,
        @Schema(examples = "2022-02-16") PartialDate publishedOn,
        @Schema(required = true) ExportedPublisher publisher) {

    /** An outlet. */
    @Schema(description = "An outlet.")
    public record ExportedPublisher(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) String site) {}

    /**
     * An article as it goes out.
     *
     * @param aliases other addresses by article; those without any are absent
     */
    static ExportedArticle of(Article article, Map<UUID, List<String>> aliases) {
        return new ExportedArticle(
                article.id,
                article.url,
                aliases.get(article.id),
                article.title,
                article.byline,
                article.agency,
                article.language,
                article.publishedOn,
                new ExportedPublisher(article.publisher.id, article.publisher.name, article.publisher.site));
    }
}
