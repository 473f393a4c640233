package io.claimtrail.annotation;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.EvidenceResource;
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
 * {@code /v1/evidence/{id}} as a Web Annotation; {@link io.claimtrail.http.Negotiation} chooses between this and JSON. To the
 * contract both are one operation, so both must describe it in the same words.
 */
@Path(EvidenceResource.PATH)
@Produces(LinkedData.ANNOTATION)
@Tag(name = "Evidence")
public class EvidenceAnnotationResource {

    @Inject
    Representation representation;

    @Inject
    UriInfo uri;

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getEvidence", summary = "Read a piece of evidence")
    public RestResponse<AnnotationNode> get(UUID id) {
        AnnotationNode annotation = AnnotationNode.of(Evidence.live(id), Addresses.in(uri));
        return RestResponse.ResponseBuilder.fromResponse(
                        representation.as(LinkedData.ANNOTATION, annotation.document()))
                .header("Link", "<http://www.w3.org/ns/ldp#Resource>; rel=\"type\"")
                .build();
    }
}
