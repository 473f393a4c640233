package io.claimtrail.evidence;

import io.claimtrail.access.Roles;
import io.claimtrail.history.Act;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Page;
import io.claimtrail.page.Values;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/evidence}. */
@Path(EvidenceResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidenceResource {

    public static final String PATH = "/v1/evidence";

    /** What {@code recordedAsOf} takes. */
    static final String RECORDED_AS_OF = "As it was on record here at this moment, or at the end of this day (UTC).";

    @Inject
    EvidenceSearch search;

    @Inject
    PastEvidence past;

    @Inject
    EvidenceRecorder recorder;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listEvidence", summary = "Find evidence by stance, claim or article")
    public RestResponse<Page<EvidenceView>> list(@BeanParam EvidenceFilter filter) {
        return representation.ofPage(search.list(filter));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getEvidence", summary = "Read a piece of evidence")
    public RestResponse<EvidenceView> get(
            UUID id, @QueryParam("recordedAsOf") @Parameter(description = RECORDED_AS_OF) String recordedAsOf) {
        Instant moment = Values.singleMoment("recordedAsOf", recordedAsOf);
        return representation.of(EvidenceView.of(moment == null ? Evidence.live(id) : past.live(id, moment)));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeEvidence",
            summary = "Change, review or rule on a piece of evidence",
            description = "`independent` with `independenceReason` rules on its independence; `independent: null` with "
                    + "`independenceReason: null` takes the ruling back. The claim's status follows at once.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = EvidenceChange.class)))
    public RestResponse<EvidenceView> change(UUID id, MergePatch patch, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> recorder.change(id, patch)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawEvidence",
            summary = "Withdraw a piece of evidence",
            description = "Hides and keeps it. The claim's status follows at once.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(UUID id, @QueryParam("reason") String reason) {
        recorder.withdraw(id, reason);
    }
}
