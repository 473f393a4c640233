package io.claimtrail.article;

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

/** {@code /v1/publishers/{id}/history}. */
@Path(PublisherResource.PATH + "/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "History")
public class PublisherHistoryResource {

    @Inject
    HistoryReader history;

    @Inject
    PublisherEditor editor;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            operationId = "listPublisherHistory",
            summary = "See what was done to a publisher",
            description = HistoryReader.ABOUT)
    public RestResponse<Page<RevisionView>> list(UUID id, @BeanParam ListParameters parameters) {
        return representation.ofPage(history.list(RecordKind.PUBLISHER, id, parameters));
    }

    @GET
    @Path("/{revision}")
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "getPublisherRevision", summary = "Read a publisher as it was from a revision on")
    public RestResponse<PastStateView> get(UUID id, UUID revision) {
        return representation.of(history.at(RecordKind.PUBLISHER, id, revision));
    }

    @POST
    @Path("/{revision}/restore")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "restorePublisher",
            summary = "Bring a publisher back as it was",
            description = HistoryReader.ABOUT_RESTORING)
    public RestResponse<PublisherView> restore(UUID id, UUID revision, @QueryParam("reason") String reason) {
        PublisherState state = history.toRestore(RecordKind.PUBLISHER, id, revision, PublisherState.class);
        return representation.changed(Act.restoring(id, revision, reason, () -> editor.restore(id, state)));
    }
}
