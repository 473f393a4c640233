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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article named inside another request: by id, or by URL. A known URL, in any form, means the article that has it, and
 * what else stands in the reference is then left aside; an unknown one makes a new article.
 */
@Schema(
        description =
                "The article, by `id`, or by `url`. A known URL in any form means the article that has it (and what "
                        + "else stands here changes nothing about it); an unknown one makes a new article.")
public record ArticleReference(
        @Schema(description = "Instead of a URL.") UUID id,

        @Size(max = 2048)
        @WebUrl
        @Schema(
                examples =
                        "https://www.themoscowtimes.com/2022/02/16/belarus-says-not-a-single-russian-soldier-will-stay-after-joint-drills-a76408")
        String url,

        @Size(max = 500)
        @PlainText
        @Schema(
                description = "For a new article.",
                examples = "Belarus Says 'Not a Single' Russian Soldier Will Stay After Joint Drills")
        String title,

        @Size(max = 300) @PlainText @Schema(description = "For a new article: who wrote it, as printed.")
        String byline,

        @Size(max = 200)
        @Name
        @Schema(description = "For a new article: the news agency whose text it carries.", examples = "AFP")
        String agency,

        @Size(max = 35) @LanguageTag @Schema(description = "For a new article.", examples = "en")
        String language,

        @Schema(description = "For a new article: when it was published, as far as known.")
        PartialDate publishedOn,

        @Valid @Schema(description = "For a new article.") PublisherReference publisher,

        @Size(max = 50) @Schema(description = "For a new article: other addresses of the same page.")
        List<@NotNull @Size(max = 2048) @WebUrl String> aliasUrls)
        implements Checked {

    /** A reference that names no other addresses. */
    public ArticleReference(
            UUID id,
            String url,
            String title,
            String byline,
            String agency,
            String language,
            PartialDate publishedOn,
            PublisherReference publisher) {
        this(id, url, title, byline, agency, language, publishedOn, publisher, null);
    }

    @Override
    public void check(Faults faults) {
        if ((id == null) == (url == null) && !faults.anyIn("id", "url")) {
            faults.add("must have an id or a url, and not both");
        }
        NewArticle.refuseFuture(publishedOn, faults);
    }

    NewArticle asNew() {
        return new NewArticle(url, title, byline, agency, language, publishedOn, publisher, aliasUrls);
    }
}
