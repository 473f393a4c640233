package io.claimtrail.schemaorg;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.article.Publisher;
import io.claimtrail.article.PublisherResource;
import io.claimtrail.http.LinkedData;
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

/**
 * {@code /v1/publishers/{id}} as JSON-LD; {@link io.claimtrail.http.Negotiation} chooses between this and JSON. To the contract both
 * are one operation, so both must describe it in the same words.
 */
@Path(PublisherResource.PATH)
@Produces(LinkedData.MEDIA_TYPE)
@Tag(name = "Publishers")
public class LinkedPublisherResource {

    @Inject
    Representation representation;

    @Inject
    UriInfo uri;

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getPublisher", summary = "Read a publisher")
    public RestResponse<PublisherNode> get(UUID id) {
        return representation.as(LinkedData.MEDIA_TYPE, PublisherNode.document(Publisher.live(id), Addresses.in(uri)));
    }
}
