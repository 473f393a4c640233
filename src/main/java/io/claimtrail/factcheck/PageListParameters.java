package io.claimtrail.factcheck;

import io.claimtrail.article.ArticleSearch;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.url.CanonicalUrl;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of {@code pages.list}. */
public class PageListParameters extends PagingParameters {

    @QueryParam("url")
    @Parameter(
            description = "The page at this URL, in any form. Not together with `organization`.",
            schema = @Schema(maxLength = CanonicalUrl.LONGEST))
    public String url;

    @QueryParam("organization")
    @Parameter(
            description = "The pages of this site, such as `themoscowtimes.com`. Not together with `url`.",
            schema = @Schema(maxLength = 255))
    public String organization;

    private PageRequest page;
    private String site;

    @Override
    void check(Faults faults) {
        if (given(url).isPresent() == given(organization).isPresent()) {
            faults.addParameter("url", "or organization must be given, and not both");
        }
        given(url).map(CanonicalUrl::faultIn).ifPresent(fault -> faults.addParameter("url", fault));
        given(organization)
                .ifPresent(host -> site = ArticleSearch.hosts("organization", List.of(host), faults).stream()
                        .findFirst()
                        .orElse(null));
        page = page(faults);
    }

    PageRequest page() {
        return page;
    }

    /** Null where a URL was asked for. */
    String site() {
        return site;
    }
}
