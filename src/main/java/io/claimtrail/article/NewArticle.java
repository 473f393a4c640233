package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.LanguageTag;
import io.claimtrail.text.Name;
import io.claimtrail.text.PlainText;
import io.claimtrail.url.CanonicalUrl;
import io.claimtrail.url.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article to record. */
@Schema(description = "One published page.", examples = """
            {"url": "https://www.themoscowtimes.com/2023/09/08/russia-withdraws-military-contingent-from-allied-belarus-a82405",
             "title": "Russia Withdraws Military Contingent From Allied Belarus", "publishedOn": "2023-09-08",
             "language": "en", "publisher": {"name": "The Moscow Times"}}""")
public record NewArticle(
        @NotNull @Size(max = 2048) @WebUrl @Schema(description = "Kept as given; any form of it finds the article.")
        String url,

        @Size(max = 500) @PlainText String title,

        @Size(max = 300) @PlainText @Schema(description = "Who wrote it, as printed.")
        String byline,

        @Size(max = 200) @Name @Schema(description = "The news agency whose text it carries.", examples = "AFP")
        String agency,

        @Size(max = 35) @LanguageTag @Schema(examples = "en")
        String language,

        @Schema(description = "When it was published; left out where that is not known.")
        PartialDate publishedOn,

        @Valid PublisherReference publisher,

        @Size(max = 50) @Schema(description = "Other addresses of the same page.")
        List<@NotNull @Size(max = 2048) @WebUrl String> aliasUrls)
        implements Checked {

    public NewArticle {
        aliasUrls = aliasUrls == null ? List.of() : aliasUrls;
    }

    @Override
    public void check(Faults faults) {
        refuseFuture(publishedOn, faults);
    }

    /** The site of the publisher: the one that is given, or else the host of the URL. */
    String site() {
        return publisher == null || publisher.site() == null
                ? CanonicalUrl.parse(url).site()
                : Site.Validator.normalized(publisher.site()).orElseThrow();
    }

    /** Nothing can be on record as published before the day has begun anywhere. */
    static void refuseFuture(PartialDate publishedOn, Faults faults) {
        if (publishedOn != null && publishedOn.isInFuture()) {
            faults.below("publishedOn").add("is in the future");
        }
    }
}
