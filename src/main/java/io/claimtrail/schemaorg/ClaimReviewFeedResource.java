package io.claimtrail.schemaorg;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.claim.ClaimFilter;
import io.claimtrail.claim.ClaimSelection;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.http.AcceptedEncoding;
import io.claimtrail.http.LastModified;
import io.claimtrail.http.LinkedData;
import io.claimtrail.http.Representation;
import io.claimtrail.http.StreamedBody;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.storage.LastChange;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /feeds/claimreview.json}. Its tag is a weak one (RFC 9110, section 8.8.1): what is recorded while the feed is being
 * written may already be in it. It is worked out from the versions of the rows, not from the text, which takes less time.
 */
@Path("/feeds/claimreview.json")
@Produces({MediaType.APPLICATION_JSON, LinkedData.MEDIA_TYPE})
@Tag(name = "Feeds")
public class ClaimReviewFeedResource {

    @Inject
    ClaimReviewFeed feed;

    @Inject
    ClaimSelection selection;

    @Inject
    LastChange lastChange;

    @Inject
    Representation representation;

    @Inject
    HttpHeaders headers;

    @Inject
    Request request;

    @Inject
    UriInfo uri;

    @Inject
    RoutingContext routing;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getClaimReviewFeed",
            summary = "Get all claim reviews as one schema.org DataFeed",
            description =
                    "Every confirmed piece of evidence that carries a rating, on claims that pass the filters, in the "
                            + "order of the claims' recording. Comes compressed with `Accept-Encoding: gzip`.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            headers = {
                @Header(
                        name = "Last-Modified",
                        description = "When anything on record last changed.",
                        schema = @Schema(implementation = String.class))
            },
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FeedNode.class)),
                @Content(mediaType = LinkedData.MEDIA_TYPE, schema = @Schema(implementation = FeedNode.class))
            })
    public Response get(
            @BeanParam ClaimFilter filter,
            @QueryParam("since")
                    @Parameter(
                            description = "Only reviews of which something has changed since: a day (UTC) or a time.",
                            schema = @Schema(maxLength = 40, examples = "2022-10-15T00:00:00Z"))
                    String since) {
        Faults faults = new Faults();
        SelectedClaims claims = selection.of(filter, faults);
        Instant from = new Values(faults).time("since", since);
        ListParameters.raise(faults);
        ClaimReviewFeed.Content content = new ClaimReviewFeed.Content(claims, from);

        // Asked before the rows are read: of a change in between it tells too little, never too much.
        LastModified lastModified = LastModified.of(lastChange.at());
        MediaType type = MediaType.valueOf(headers.getHeaderString(HttpHeaders.ACCEPT));
        EntityTag tag = new EntityTag(feed.tag(content, type), true);
        boolean current = representation.isCurrent(tag, lastModified);
        boolean gzip = AcceptedEncoding.takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        Response.ResponseBuilder answer = Response.status(current ? Response.Status.NOT_MODIFIED : Response.Status.OK)
                .tag(tag)
                .header(HttpHeaders.LAST_MODIFIED, lastModified.header())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (current) {
            return answer.build();
        }
        answer.type(type).header(HttpHeaders.CONTENT_ENCODING, gzip ? "gzip" : null);
        return request.getMethod().equals("HEAD")
                ? answer.build()
                : answer.entity(body(content, gzip)).build();
    }

    private StreamingOutput body(ClaimReviewFeed.Content content, boolean gzip) {
        String url = uri.getRequestUri().toString();
        Addresses addresses = Addresses.in(uri);
        return new StreamedBody(routing, gzip, out -> feed.write(content, url, addresses, out));
    }
}
