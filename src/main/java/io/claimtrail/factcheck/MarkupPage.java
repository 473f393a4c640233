package io.claimtrail.factcheck;

import io.claimtrail.date.PartialDate;
import io.claimtrail.factcheck.Markup.Text;
import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.PlainText;
import io.claimtrail.url.CanonicalUrl;
import io.claimtrail.url.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The reviews on one page ({@code ClaimReviewMarkupPage}), as it is sent and as it is answered. Empty texts are as good as
 * absent ones.
 *
 * @param name {@code pages/ID}; set here, and looked at in an update only
 * @param versionId likewise
 */
@Schema(description = "The reviews on one page: an article that is rated evidence on claims.")
public record MarkupPage(
        @Size(max = 100)
        @Schema(
                description = "Set by the server; may be sent in an update.",
                examples = "pages/01a20317-5565-71ca-98aa-9b1a5c453fdf")
        String name,

        @NotNull @Size(max = 2048) @WebUrl @Schema(examples = "https://factcheck.example/peace-for-our-time")
        String pageUrl,

        @Size(max = 40) @Schema(description = "When the page was published.", examples = "1939-09-04")
        String publishDate,

        @Size(max = 100)
        @Schema(
                description =
                        "Set by the server. An update that names another version than the current one is refused.")
        String versionId,

        @Valid Author claimReviewAuthor,

        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Markup> claimReviewMarkups)
        implements Checked {

    public MarkupPage {
        name = Text.orNull(name);
        publishDate = Text.orNull(publishDate);
        versionId = Text.orNull(versionId);
    }

    /** Who reviews. */
    @Schema(
            name = "MarkupPageAuthor",
            description = "Who reviews. A page that came in as evidence only names its publisher.")
    public record Author(
            @Size(max = 200) @PlainText @Schema(examples = "Fact Checkers")
            String name,

            @Size(max = 2048) @WebUrl String imageUrl) {

        public Author {
            name = Text.orNull(name);
            imageUrl = Text.urlOrNull(imageUrl);
        }
    }

    @Override
    public void check(Faults faults) {
        Text.checkDate("publishDate", publishDate, faults);
        if (pageUrl == null || CanonicalUrl.faultIn(pageUrl) != null || claimReviewMarkups == null) {
            return;
        }
        for (int i = 0; i < claimReviewMarkups.size(); i++) {
            Markup markup = claimReviewMarkups.get(i);
            Faults place = faults.below("claimReviewMarkups").below(i);
            if (markup != null && !place.isFaulty()) {
                markup.checkOn(this, place);
            }
        }
    }

    /** When the page was published; null where that is not said. */
    PartialDate published() {
        return publishDate == null ? null : PartialDate.parse(publishDate);
    }

    MarkupPage withVersion(String version) {
        return new MarkupPage(name, pageUrl, publishDate, version, claimReviewAuthor, claimReviewMarkups);
    }
}
