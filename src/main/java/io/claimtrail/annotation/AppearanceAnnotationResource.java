package io.claimtrail.annotation;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.ClaimResource;
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
 * {@code /v1/claims/{claim}/appearances/{id}} as a Web Annotation; {@link io.claimtrail.http.Negotiation} chooses between this
 * and JSON. To the contract both are one operation, so both must describe it in the same words.
 */
@Path(ClaimResource.PATH + "/{claim}/appearances")
@Produces(LinkedData.ANNOTATION)
@Tag(name = "Appearances")
public class AppearanceAnnotationResource {

    @Inject
    Representation representation;

    @Inject
    UriInfo uri;

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getAppearance", summary = "Read an appearance")
    public RestResponse<AnnotationNode> get(UUID claim, UUID id) {
        AnnotationNode annotation = AnnotationNode.of(Appearance.live(claim, id), Addresses.in(uri));
        return RestResponse.ResponseBuilder.fromResponse(
                        representation.as(LinkedData.ANNOTATION, annotation.document()))
                .header("Link", "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"")
                .build();
    }
}
