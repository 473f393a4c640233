package io.claimtrail.schemaorg;

import io.claimtrail.access.Roles;
import io.claimtrail.address.Addresses;
import io.claimtrail.claim.ClaimResource;
import io.claimtrail.http.LinkedData;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Values;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * {@code /v1/claims/{id}} as JSON-LD; {@link io.claimtrail.http.Negotiation} chooses between this and JSON. To the contract both
 * are one operation, so both must describe it in the same words.
 */
@Path(ClaimResource.PATH)
@Produces(LinkedData.MEDIA_TYPE)
@Tag(name = "Claims")
public class LinkedClaimResource {

    @Inject
    LinkedClaims claims;

    @Inject
    Representation representation;

    @Inject
    UriInfo uri;

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getClaim", summary = "Read a claim", description = ClaimResource.ABOUT_AS_OF)
    public RestResponse<ClaimNode> get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = ClaimResource.AS_OF, schema = @Schema(examples = "2022-09-30"))
                    String asOf) {
        return representation.as(
                LinkedData.MEDIA_TYPE, claims.read(id, Values.singleDay("asOf", asOf), Addresses.in(uri)));
    }
}
