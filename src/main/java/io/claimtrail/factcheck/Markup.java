package io.claimtrail.factcheck;

import io.claimtrail.date.PartialDate;
import io.claimtrail.evidence.Rating;
import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.Name;
import io.claimtrail.text.PlainText;
import io.claimtrail.url.CanonicalUrl;
import io.claimtrail.url.WebUrl;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One review on a page ({@code ClaimReviewMarkup}): evidence on a claim, with the claim. */
@Schema(description = "One review on a page: evidence on a claim, with the claim.")
public record Markup(
        @Size(max = 2048)
        @WebUrl
        @Schema(
                description = "The page's URL with a fragment, where the review has one of its own.",
                examples = "https://factcheck.example/peace-for-our-time#claim-1")
        String url,

        @NotNull
        @Size(max = 10_000)
        @PlainText
        @Schema(description = "What was claimed.", examples = "It is peace for our time.")
        String claimReviewed,

        @Size(max = 40)
        @Schema(
                description = "When it was said. Where it is left out, the claim is dated by the page's publishDate.",
                examples = "1938-09-30")
        String claimDate,

        @Size(max = 1000) @PlainText @Schema(examples = "Heston Aerodrome")
        String claimLocation,

        @Size(max = 2048)
        @WebUrl
        @Schema(
                description = "Where it was published first: the claim's source. The page itself where it is left out.",
                examples = "https://news.example/1938/10/01/chamberlain")
        String claimFirstAppearance,

        @Size(max = 50) @Schema(description = "Other places where it was published.")
        List<@NotNull @Size(max = 2048) @WebUrl String> claimAppearances,

        @Valid Claimant claimAuthor,
        @NotNull @Valid Verdict rating)
        implements Checked {

    public Markup {
        url = Text.urlOrNull(url);
        claimDate = Text.orNull(claimDate);
        claimLocation = Text.orNull(claimLocation);
        claimFirstAppearance = Text.urlOrNull(claimFirstAppearance);
    }

    /** Who made the claim. */
    @Schema(name = "MarkupClaimAuthor", description = "Who made the claim.")
    public record Claimant(
            @Size(max = 200) @Name @Schema(examples = "Neville Chamberlain")
            String name,

            @Size(max = 300) @PlainText @Schema(examples = "Prime Minister of the United Kingdom")
            String jobTitle,

            @Size(max = 2048) @WebUrl String imageUrl,

            @Size(max = 2048) @WebUrl @Schema(examples = "https://www.wikidata.org/wiki/Q57637")
            String sameAs) {

        static final Claimant NOBODY = new Claimant(null, null, null, null);

        public Claimant {
            name = Text.orNull(name);
            jobTitle = Text.orNull(jobTitle);
            imageUrl = Text.urlOrNull(imageUrl);
            sameAs = Text.urlOrNull(sameAs);
        }
    }

    /** What the review says of the claim. */
    @Schema(name = "MarkupRating", description = "What the review says of the claim. The stance follows from it.")
    public record Verdict(
            @NotNull @Size(max = 500) @PlainText @Schema(examples = "False")
            String textualRating,

            @Schema(examples = "1") Integer ratingValue,
            @Schema(examples = "1") Integer worstRating,
            @Schema(examples = "5") Integer bestRating,

            @Size(max = 2000) @PlainText @Schema(examples = "War broke out eleven months later.")
            String ratingExplanation,

            @Size(max = 2048) @WebUrl String imageUrl) {

        public Verdict {
            ratingExplanation = Text.orNull(ratingExplanation);
            imageUrl = Text.urlOrNull(imageUrl);
        }

        Rating asRating() {
            return new Rating(
                    textualRating, value(ratingValue), value(bestRating), value(worstRating), ratingExplanation);
        }

        static Verdict of(Rating rating, String imageUrl) {
            return new Verdict(
                    rating.words(),
                    number(rating.value()),
                    number(rating.worst()),
                    number(rating.best()),
                    rating.explanation(),
                    imageUrl);
        }

        private static Double value(Integer number) {
            return number == null ? null : number.doubleValue();
        }

        /** Halves cannot be said in this format, so they are left out: the words stay. */
        private static Integer number(Double value) {
            return value == null || value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE
                    ? null
                    : (Integer) value.intValue();
        }
    }

    @Override
    public void check(Faults faults) {
        Text.checkDate("claimDate", claimDate, faults);
    }

    /** The rules that a review has to keep on its page. */
    void checkOn(MarkupPage page, Faults faults) {
        if (isWebUrl(url) && isWebUrl(page.pageUrl()) && !key(url).equals(key(page.pageUrl()))) {
            faults.below("url").add("must be the page's URL, with or without a fragment");
        }
        if (claimDate == null && page.publishDate() == null) {
            faults.below("claimDate")
                    .add("must be given where the page has no publishDate: no claim is without a date");
        }
    }

    /** What is no URL is told of where it stands, and is no other page besides. */
    private static boolean isWebUrl(String address) {
        return address != null && CanonicalUrl.faultIn(address) == null;
    }

    private static String key(String address) {
        return CanonicalUrl.parse(address).key();
    }

    /** Who made the claim; never null. */
    Claimant claimant() {
        return claimAuthor == null ? Claimant.NOBODY : claimAuthor;
    }

    /** What texts have in common here. */
    static final class Text {

        private Text() {}

        /** Null for an empty text: formats that come from Protocol Buffers do not tell the two apart. */
        static String orNull(String text) {
            return text == null || text.isEmpty() ? null : text;
        }

        /** Null for an empty text, else the address as it is kept. */
        static String urlOrNull(String address) {
            return CanonicalUrl.kept(orNull(address));
        }

        static void checkDate(String property, String text, Faults faults) {
            if (text == null) {
                return;
            }
            try {
                if (PartialDate.parse(text).isInFuture()) {
                    faults.below(property).add("is in the future");
                }
            } catch (IllegalArgumentException e) {
                faults.below(property).add(e.getMessage());
            }
        }
    }
}
