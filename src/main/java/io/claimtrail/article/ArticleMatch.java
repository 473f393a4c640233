package io.claimtrail.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.search.Highlights;
import io.claimtrail.search.Hit;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.search.SearchedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a search found an article.
 *
 * @param score how well it fits; null where the list is in another order than that of relevance
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Why a search found the article.")
public record ArticleMatch(
        @Schema(
                description =
                        "How well it fits, compared with others of the same search; only in the order of relevance.",
                examples = "4.2")
        Float score,

        @Schema(required = true) Marked highlights) {

    /** What was found in an article, as HTML; null where nothing was, which a query of exclusions alone leads to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "ArticleHighlights",
            description = "What was found, as HTML: `<mark>` around the words, everything else escaped.")
    public record Marked(
            @Schema(examples = "Belarus Says Not a Single Russian <mark>Soldier</mark> Will Stay")
            String title) {}

    /**
     * Why an article was found.
     *
     * @param scored null where it is not by its score that it has its place
     */
    static ArticleMatch of(Article article, SearchQuery words, Hit scored) {
        SearchedText title = new SearchedText(article.title, article.language);
        return new ArticleMatch(
                scored == null ? null : scored.score(),
                new Marked(Highlights.of(words, title).orElse(null)));
    }
}
