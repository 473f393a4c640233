package io.claimtrail.factcheck;

import io.claimtrail.article.ArticleSearch;
import io.claimtrail.claim.ReviewCriteria;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.text.LanguageTag;
import io.claimtrail.url.CanonicalUrl;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of {@code claims:search}. */
public class SearchParameters extends PagingParameters {

    private static final int MOST_DAYS = 1_000_000;

    @QueryParam("query")
    @Parameter(
            description =
                    "Words to search for, as in `q` of `/v1/claims`. Needed unless `reviewPublisherSiteFilter` is "
                            + "given.",
            schema = @Schema(maxLength = 500, examples = "soldiers Belarus"))
    public String query;

    @QueryParam("languageCode")
    @Parameter(
            description = "The language of the reviews (BCP 47). Script and region do not count.",
            schema = @Schema(maxLength = 35))
    public String languageCode;

    @QueryParam("reviewPublisherSiteFilter")
    @Parameter(
            description = "The site of the reviews, such as `themoscowtimes.com`.",
            schema = @Schema(maxLength = 2048))
    public String reviewPublisherSiteFilter;

    @QueryParam("maxAgeDays")
    @Parameter(
            description = "How old a result may be: the newer of the dates of the claim and of the review counts.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "1000000"))
    public String maxAgeDays;

    private SearchQuery words;
    private ReviewCriteria reviews;
    private PageRequest page;

    @Override
    void check(Faults faults) {
        if (given(query).isEmpty() && given(reviewPublisherSiteFilter).isEmpty()) {
            faults.addParameter("query", "must be given, unless reviewPublisherSiteFilter is");
        }
        Faults ofWords = new Faults();
        words = SearchQuery.read(given(query).orElse(null), null, ofWords);
        ofWords.found().forEach(fault -> faults.addParameter("query", fault.detail()));
        reviews = new ReviewCriteria(site(faults), language(faults), since(faults));
        page = page(faults);
    }

    SearchQuery words() {
        return words;
    }

    ReviewCriteria reviews() {
        return reviews;
    }

    PageRequest page() {
        return page;
    }

    private String site(Faults faults) {
        if (given(reviewPublisherSiteFilter).isEmpty()) {
            return null;
        }
        // The address of the front page is as good as its host.
        if (CanonicalUrl.faultIn(reviewPublisherSiteFilter) == null) {
            return CanonicalUrl.parse(reviewPublisherSiteFilter).site();
        }
        return ArticleSearch.hosts("reviewPublisherSiteFilter", List.of(reviewPublisherSiteFilter), faults).stream()
                .findFirst()
                .orElse(null);
    }

    private String language(Faults faults) {
        if (given(languageCode).isEmpty()) {
            return null;
        }
        if (!LanguageTag.Validator.isWellFormed(languageCode)) {
            faults.addParameter("languageCode", "must be a language tag (BCP 47) such as en or pt-BR");
            return null;
        }
        return languageCode;
    }

    private LocalDate since(Faults faults) {
        if (given(maxAgeDays).isEmpty()) {
            return null;
        }
        int days = number("maxAgeDays", maxAgeDays, 0, MOST_DAYS, faults);
        return LocalDate.now(ZoneOffset.UTC).minusDays(days);
    }
}
