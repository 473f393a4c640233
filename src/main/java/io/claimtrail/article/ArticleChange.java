package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.LanguageTag;
import io.claimtrail.text.Name;
import io.claimtrail.text.PlainText;
import io.claimtrail.url.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of an article: all but its URL, which is what makes it this article. */
@Schema(description = "What may be changed of an article: all but its URL, which is what makes it this article.")
public record ArticleChange(
        @Size(max = 500) @PlainText String title,
        @Size(max = 300) @PlainText String byline,
        @Size(max = 200) @Name String agency,
        @Size(max = 35) @LanguageTag String language,
        PartialDate publishedOn,
        @NotNull @Valid BySite publisher,

        @NotNull @Size(max = 50) List<@NotNull @Size(max = 2048) @WebUrl String> aliasUrls)
        implements Checked {

    /** A publisher by its site alone; an unknown one is made. */
    @Schema(name = "PublisherBySite", description = "A publisher by its site; an unknown site makes a new one.")
    public record BySite(@NotNull @Size(max = 255) @Site String site) {}

    @Override
    public void check(Faults faults) {
        NewArticle.refuseFuture(publishedOn, faults);
    }

    static ArticleChange of(Article article) {
        return new ArticleChange(
                article.title,
                article.byline,
                article.agency,
                article.language,
                article.publishedOn,
                new BySite(article.publisher.site),
                article.aliasUrls());
    }
}
