package io.claimtrail.correction;

import io.claimtrail.access.Roles;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/corrections}: the editors' queue. */
@Path(CorrectionResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionResource {

    static final String PATH = "/v1/corrections";

    @Inject
    CorrectionDesk desk;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "listCorrections",
            summary = "See what readers ask to have corrected, the oldest first",
            description = "With how to reach them: for editors.")
    public RestResponse<Page<QueuedCorrectionView>> list(@BeanParam CorrectionFilter filter) {
        return representation.ofPage(desk.queue(filter));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "getCorrection", summary = "Read a correction that was asked for")
    public RestResponse<QueuedCorrectionView> get(UUID id) {
        return representation.of(QueuedCorrectionView.of(Correction.known(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "decideCorrection",
            summary = "Decide on a correction",
            description =
                    "Notes the outcome and the answer to the reader, which are shown with the claim. The claim itself is "
                            + "changed as always.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = CorrectionDecision.class)))
    public RestResponse<QueuedCorrectionView> decide(UUID id, MergePatch patch) {
        return representation.changed(desk.decide(id, patch));
    }
}
