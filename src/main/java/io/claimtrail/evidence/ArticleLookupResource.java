package io.claimtrail.evidence;

import io.claimtrail.access.Roles;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.problem.Faults;
import io.claimtrail.url.CanonicalUrl;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/articles/lookup}: here and not beside the articles, since it tells of claims and evidence. */
@Path("/v1/articles/lookup")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticleLookupResource {

    @Inject
    ArticleLookup lookup;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "lookUpArticle",
            summary = "Ask what is known of a page",
            description =
                    "Takes any form of the page's URL: with or without `www.`, tracking parameters, a trailing slash. A "
                            + "page that is not on record is no error: `article` is null then.")
    public RestResponse<ArticleLookupView> lookUp(
            @QueryParam("url")
                    @Parameter(
                            required = true,
                            schema =
                                    @Schema(
                                            maxLength = CanonicalUrl.LONGEST,
                                            examples =
                                                    "https://themoscowtimes.com/2023/09/08/russia-withdraws-military-contingent-from-allied-belarus-a82405?utm_source=x"))
                    String url) {
        Faults faults = new Faults();
        String fault = url == null ? "must be given" : CanonicalUrl.faultIn(url);
        if (fault != null) {
            faults.addParameter("url", fault);
        }
        ListParameters.raise(faults);
        return representation.of(lookup.at(url));
    }
}
