package io.claimtrail.feed;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.http.Representation;
import io.claimtrail.watch.Interests;
import io.claimtrail.watch.Watch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /feeds/watches}. */
@Path("/feeds/watches")
@Tag(name = "Feeds")
public class WatchFeedResource {

    private static final int MOST = 50;

    @Inject
    Interests interests;

    @Inject
    ChangeEntries entries;

    @Inject
    Representation representation;

    @Inject
    UriInfo request;

    @GET
    @Path("/{id}.atom")
    @Produces(AtomFeed.MEDIA_TYPE)
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getWatchAtomFeed",
            summary = "Follow a watch as an Atom feed (RFC 4287)",
            description = "The 50 newest changes that it watches for. Whoever may read can read it, by its URL alone.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = AtomFeed.MEDIA_TYPE, schema = @Schema(implementation = String.class)))
    public RestResponse<String> atom(UUID id) {
        return representation.ofText(AtomFeed.MEDIA_TYPE, AtomFeed.of(news(id)));
    }

    @GET
    @Path("/{id}.json")
    @Produces(JsonFeed.MEDIA_TYPE)
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getWatchJsonFeed",
            summary = "Follow a watch as a JSON Feed 1.1",
            description = "The 50 newest changes that it watches for. Whoever may read can read it, by its URL alone.")
    @APIResponse(
            responseCode = "200",
            description = "The feed",
            content = @Content(mediaType = JsonFeed.MEDIA_TYPE, schema = @Schema(implementation = JsonFeed.class)))
    public RestResponse<String> json(UUID id) {
        return representation.ofText(JsonFeed.MEDIA_TYPE, representation.write(JsonFeed.of(news(id))));
    }

    private News news(UUID id) {
        Watch watch = Watch.known(id);
        Addresses addresses = Addresses.in(request);
        String feed = addresses.root() + "/feeds/watches/" + id;
        boolean atom = request.getPath().endsWith(".atom");
        return new News(
                watch.name,
                feed + (atom ? ".atom" : ".json"),
                feed + (atom ? ".json" : ".atom"),
                addresses.root() + "/",
                entries.of(interests.newest(watch.filter, MOST), addresses));
    }
}
