package io.claimtrail.trail;

import io.claimtrail.access.Roles;
import io.claimtrail.claim.ClaimResource;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Values;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/claims/{claim}/trail}. */
@Path(ClaimResource.PATH + "/{claim}/trail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trail")
public class TrailResource {

    @Inject
    TrailReader trail;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "getTrail",
            summary = "Follow what came of a claim",
            description = "With `asOf`, only what had been published by that day: what one could have known then.")
    public RestResponse<TrailView> get(
            UUID claim,
            @QueryParam("asOf")
                    @Parameter(
                            description = "The day up to which the trail goes.",
                            schema = @Schema(examples = "2022-09-30"))
                    String asOf,
            @QueryParam("recordedAsOf") @Parameter(description = ClaimResource.RECORDED_AS_OF) String recordedAsOf) {
        LocalDate day = Values.singleDay("asOf", asOf);
        Instant moment = Values.singleMoment("recordedAsOf", recordedAsOf);
        return representation.of(moment == null ? trail.read(claim, day) : trail.read(claim, day, moment));
    }
}
