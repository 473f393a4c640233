package io.claimtrail.correction;

import io.claimtrail.access.Roles;
import io.claimtrail.access.SubmissionLimit;
import io.claimtrail.claim.ClaimResource;
import io.claimtrail.http.Recording;
import io.claimtrail.http.Recording.Recorded;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Page;
import io.claimtrail.replica.FromWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/claims/{claim}/corrections}. */
@Path(ClaimResource.PATH + "/{claim}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
@FromWriter
public class ClaimCorrectionResource {

    @Inject
    CorrectionDesk desk;

    @Inject
    SubmissionLimit limit;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listClaimCorrections",
            summary = "See what was decided on corrections of a claim",
            description =
                    "The newest first. Those that no editor has decided on are not shown, and nobody's contact is.")
    public RestResponse<Page<CorrectionView>> list(UUID claim, @BeanParam ListParameters parameters) {
        return representation.ofPage(desk.decidedOn(claim, parameters));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "requestCorrection",
            summary = "Ask for a correction of a claim",
            description = "Goes to the editors, and changes nothing by itself.")
    @APIResponseSchema(
            value = CorrectionView.class,
            responseCode = "201",
            responseDescription = "Noted; the editors see it")
    public RestResponse<CorrectionView> submit(UUID claim, NewCorrection correction) {
        limit.count();
        return recording.once(correction, () -> {
            Correction noted = desk.submit(claim, correction);
            return new Recorded<>(CorrectionResource.PATH + "/" + noted.id, () -> CorrectionView.of(noted));
        });
    }
}
