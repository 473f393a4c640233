package io.claimtrail.claim;

import io.claimtrail.access.Roles;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Page;
import io.claimtrail.page.Values;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/claims/{id}/similar}. */
@Path(ClaimResource.PATH + "/{id}/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class SimilarClaimsResource {

    private static final int MOST = 50;
    private static final int USUAL = 10;

    @Inject
    SimilarClaims similar;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "searchSimilarClaims",
            summary = "Find claims that say something like it",
            description =
                    "Those with most of what it says in their quotes or statements, best first, in any form of its words. "
                            + "Rare words weigh more than common ones. A claim of another language is not found: nothing is "
                            + "translated.")
    public RestResponse<Page<ClaimView>> list(
            UUID id,
            @QueryParam("limit")
                    @Parameter(
                            description = "How many claims at most, 1 to 50.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "50",
                                            defaultValue = "10",
                                            implementation = Integer.class))
                    String limit) {
        int most = Values.singleCount("limit", limit, USUAL, MOST);
        return representation.ofPage(similar.of(Claim.live(id), most));
    }
}
