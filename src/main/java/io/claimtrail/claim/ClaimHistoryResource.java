package io.claimtrail.claim;

import io.claimtrail.access.Roles;
import io.claimtrail.history.Act;
import io.claimtrail.history.HistoryReader;
import io.claimtrail.history.PastStateView;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.RevisionView;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/claims/{id}/history}. */
@Path(ClaimResource.PATH + "/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
public class ClaimHistoryResource {

    @Inject
    HistoryReader history;

    @Inject
    ClaimRestorer restorer;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listClaimHistory",
            summary = "See what was done to a claim",
            description = HistoryReader.ABOUT)
    public RestResponse<Page<RevisionView>> list(UUID id, @BeanParam ListParameters parameters) {
        return representation.ofPage(history.list(RecordKind.CLAIM, id, parameters));
    }

    @GET
    @Path("/{revision}")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getClaimRevision", summary = "Read a claim as it was from a revision on")
    public RestResponse<PastStateView> get(UUID id, UUID revision) {
        return representation.of(history.at(RecordKind.CLAIM, id, revision));
    }

    @POST
    @Path("/{revision}/restore")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "restoreClaim",
            summary = "Bring a claim back as it was",
            description = HistoryReader.ABOUT_RESTORING)
    public RestResponse<ClaimView> restore(UUID id, UUID revision, @QueryParam("reason") String reason) {
        ClaimState state = history.toRestore(RecordKind.CLAIM, id, revision, ClaimState.class);
        return representation.changed(Act.restoring(id, revision, reason, () -> restorer.restore(id, state)));
    }
}
