package io.claimtrail.schemaorg;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.http.LinkedData;
import io.claimtrail.http.Representation;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerResource;
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

/**
 * {@code /v1/speakers/{id}} as JSON-LD; {@link io.claimtrail.http.Negotiation} chooses between this and JSON. To the contract both
 * are one operation, so both must describe it in the same words.
 */
@Path(SpeakerResource.PATH)
@Produces(LinkedData.MEDIA_TYPE)
@Tag(name = "Speakers")
public class LinkedSpeakerResource {

    @Inject
    Representation representation;

    @Inject
    UriInfo uri;

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getSpeaker", summary = "Read a speaker")
    public RestResponse<SpeakerNode> get(UUID id) {
        return representation.as(LinkedData.MEDIA_TYPE, SpeakerNode.document(Speaker.live(id), Addresses.in(uri)));
    }
}
