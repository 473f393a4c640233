package io.claimtrail.claim;

import io.claimtrail.access.Roles;
import io.claimtrail.history.Act;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Recording;
import io.claimtrail.http.Recording.Recorded;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Values;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/claims}. */
@Path(ClaimResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Claims")
public class ClaimResource {

    public static final String PATH = "/v1/claims";

    /** What {@code asOf} does to a single claim. */
    public static final String ABOUT_AS_OF =
            "With `asOf`, its status and counts are those of that day. On a day before "
                    + "anything was published about it, it is UNASSESSED.";

    /** What {@code asOf} takes. */
    public static final String AS_OF = "The claim as one could have known it on this day.";

    /** What {@code recordedAsOf} takes. */
    public static final String RECORDED_AS_OF =
            "From what was on record here at this moment, or at the end of this day (UTC). Together with `asOf`: what one "
                    + "could have known on that day, by this record.";

    @Inject
    ClaimListing listing;

    @Inject
    PastListing pastListing;

    @Inject
    PastClaims past;

    @Inject
    ClaimSearch search;

    @Inject
    ClaimRecorder recorder;

    @Inject
    StandingAsOf standing;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listClaims",
            summary = "Find claims: who said what, when",
            description = "Filters combine with AND; a filter that is repeated means any of its values.")
    public RestResponse<ClaimPage> list(@BeanParam ClaimFilter filter, @BeanParam ClaimListParameters list) {
        ClaimCriteria criteria = ClaimCriteriaReader.read(filter, list);
        Instant moment = PastQuestion.moment(filter, list);
        if (moment != null) {
            return representation.ofPage(ClaimPage.of(pastListing.list(criteria, moment)));
        }
        return representation.ofPage(
                criteria.needsIndex() ? search.find(criteria) : ClaimPage.of(listing.list(criteria)));
    }

    @POST
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordClaim",
            summary = "Record a claim with its speaker and source",
            description = "Finds or makes the speaker, the source and its publisher in the same request.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<ClaimView> record(NewClaim claim) {
        return recording.once(claim, () -> {
            Claim recorded = recorder.record(claim);
            return new Recorded<>(PATH + "/" + recorded.id, () -> ClaimView.of(recorded));
        });
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getClaim", summary = "Read a claim", description = ABOUT_AS_OF)
    public RestResponse<ClaimView> get(
            UUID id,
            @QueryParam("asOf") @Parameter(description = AS_OF, schema = @Schema(examples = "2022-09-30")) String asOf,
            @QueryParam("recordedAsOf") @Parameter(description = RECORDED_AS_OF) String recordedAsOf) {
        LocalDate day = Values.singleDay("asOf", asOf);
        Instant moment = Values.singleMoment("recordedAsOf", recordedAsOf);
        if (moment != null) {
            return representation.of(past.view(id, moment, day));
        }
        Claim claim = Claim.liveToShow(id);
        if (day == null) {
            return representation.of(ClaimView.of(claim));
        }
        EvidenceCounts counts = standing.counts(List.of(id), day).getOrDefault(id, EvidenceCounts.NONE);
        return representation.of(ClaimView.asOf(day, claim, counts));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeClaim",
            summary = "Change a claim",
            description = "The status cannot be set: it follows from the evidence.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = ClaimChange.class)))
    public RestResponse<ClaimView> change(UUID id, MergePatch patch, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> recorder.change(id, patch)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawClaim",
            summary = "Withdraw a claim",
            description = "Hides it with its appearances, relations and evidence, and keeps them all.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(UUID id, @QueryParam("reason") String reason) {
        recorder.withdraw(id, reason);
    }
}
