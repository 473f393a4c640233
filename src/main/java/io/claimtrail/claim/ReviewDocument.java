package io.claimtrail.claim;

import io.claimtrail.url.CanonicalUrl;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;

/**
 * An article that reviewed a claim, as confirmed evidence on it, as the index has it below {@link ClaimDocument}: what
 * filters ask of one and the same review. The digest of the mapping does not see these fields; whoever changes them raises
 * its number.
 */
public final class ReviewDocument {

    /** The host of the article's URL without {@code www.}. */
    @KeywordField
    public String site;

    /** The language of the article, else of the claim, without script and region; null where neither is known. */
    @KeywordField
    public String language;

    /** The first day that the claim's or the article's date can mean, whichever is newer. */
    @GenericField
    public long day;

    /**
     * What filters see of a review.
     *
     * @param article its language, null for unknown
     * @param claim its language, null for unknown
     * @param said when the claim was, at the earliest
     * @param published when the article was, at the earliest; null where it is not known
     */
    static ReviewDocument of(String url, String article, String claim, LocalDate said, LocalDate published) {
        ReviewDocument review = new ReviewDocument();
        review.site = CanonicalUrl.parse(url).site();
        review.language = Stream.of(article, claim)
                .filter(tag -> tag != null)
                .map(ReviewDocument::languageOf)
                .findFirst()
                .orElse(null);
        review.day = (published == null || published.isBefore(said) ? said : published).toEpochDay();
        return review;
    }

    /** The language of a well-formed tag. */
    static String languageOf(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
