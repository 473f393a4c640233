package io.claimtrail.evidence;

import io.claimtrail.access.Roles;
import io.claimtrail.claim.ClaimResource;
import io.claimtrail.claim.Proposals;
import io.claimtrail.http.Recording;
import io.claimtrail.http.Recording.Recorded;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Page;
import io.claimtrail.page.Values;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/claims/{claim}/evidence}. */
@Path(ClaimResource.PATH + "/{claim}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class ClaimEvidenceResource {

    @Inject
    EvidenceSearch search;

    @Inject
    EvidenceRecorder recorder;

    @Inject
    Proposals proposals;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listClaimEvidence", summary = "List the articles that bear on whether a claim is true")
    public RestResponse<Page<EvidenceView>> list(
            UUID claim,
            @BeanParam ListParameters parameters,
            @QueryParam("recordedAsOf") @Parameter(description = EvidenceResource.RECORDED_AS_OF) String recordedAsOf) {
        Instant moment = Values.singleMoment("recordedAsOf", recordedAsOf);
        if (moment != null) {
            return representation.ofPage(search.ofPastClaim(claim, moment, parameters));
        }
        return representation.ofPage(search.ofClaim(claim, parameters));
    }

    @POST
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordEvidence",
            summary = "Link an article that bears on whether a claim is true",
            description =
                    "Whether it is independent is worked out, and the claim's status follows at once, or, where a contributor "
                            + "records it and this server does not say otherwise, once an editor confirms it.")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201", responseDescription = "Linked")
    public RestResponse<EvidenceView> record(UUID claim, NewEvidence evidence) {
        return recording.once(evidence, () -> {
            proposals.requireEditor(evidence.independent(), "independent");
            Evidence recorded = recorder.record(claim, evidence.in(proposals.begin(evidence.reviewState())));
            return new Recorded<>(EvidenceResource.PATH + "/" + recorded.id, () -> EvidenceView.of(recorded));
        });
    }
}
