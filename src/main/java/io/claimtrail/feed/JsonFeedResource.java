package io.claimtrail.feed;

import io.claimtrail.access.Roles;
import io.claimtrail.claim.ClaimFilter;
import io.claimtrail.http.LastModified;
import io.claimtrail.http.Representation;
import io.claimtrail.storage.LastChange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /feeds/evidence.json}. */
@Path("/feeds/evidence.json")
@Produces(JsonFeed.MEDIA_TYPE)
@Tag(name = "Feeds")
public class JsonFeedResource {

    @Inject
    NewsReader reader;

    @Inject
    LastChange lastChange;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getJsonFeed",
            summary = "Follow new evidence as a JSON Feed 1.1",
            description = "Confirmed evidence on claims that pass the filters, the last recorded first. `claim` "
                    + "does not go with `q`.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            headers = {
                @Header(
                        name = "Last-Modified",
                        description = "When anything on record last changed.",
                        schema = @Schema(implementation = String.class))
            },
            content = @Content(mediaType = JsonFeed.MEDIA_TYPE, schema = @Schema(implementation = JsonFeed.class)))
    public RestResponse<String> get(@BeanParam ClaimFilter filter, @BeanParam NewsFilter more) {
        // Asked before the rows are read: of a change in between it tells too little, never too much.
        LastModified lastModified = LastModified.of(lastChange.at());
        News news = reader.read(filter, more);
        return representation.ofText(JsonFeed.MEDIA_TYPE, representation.write(JsonFeed.of(news)), lastModified);
    }
}
