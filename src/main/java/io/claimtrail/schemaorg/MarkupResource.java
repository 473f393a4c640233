package io.claimtrail.schemaorg;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.article.ArticleResource;
import io.claimtrail.http.Representation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/articles/{article}/markup}. As plain text: a browser shows it, for copying, and runs nothing. */
@Path(ArticleResource.PATH + "/{article}/markup")
@Produces(MarkupResource.TEXT)
@Tag(name = "Articles")
public class MarkupResource {

    static final String TEXT = "text/plain;charset=UTF-8";

    @Inject
    Markup markup;

    @Inject
    Representation representation;

    @Inject
    UriInfo uri;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getArticleMarkup",
            summary = "Get the ClaimReview markup to paste into an article's page",
            description = "A `script` element with a schema.org ClaimReview for each confirmed rating that the article "
                    + "carries, safe in any page whatever its texts hold. 404 where the article carries no rating.")
    public RestResponse<String> get(UUID article) {
        return representation.ofText(TEXT, markup.of(article, Addresses.in(uri)));
    }
}
