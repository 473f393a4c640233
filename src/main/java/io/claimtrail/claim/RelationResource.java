package io.claimtrail.claim;

import io.claimtrail.access.Roles;
import io.claimtrail.history.Act;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Recording;
import io.claimtrail.http.Recording.Recorded;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Page;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/claims/{claim}/relations}. */
@Path(ClaimResource.PATH + "/{claim}/relations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Relations")
public class RelationResource {

    @Inject
    RelationEditor editor;

    @Inject
    Proposals proposals;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listRelations", summary = "List a claim's relations to other claims")
    public RestResponse<Page<RelationView>> list(UUID claim, @BeanParam ListParameters parameters) {
        return representation.ofPage(editor.list(claim, parameters));
    }

    @POST
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordRelation",
            summary = "Relate a claim to another",
            description = "What a contributor records waits for an editor, unless this server says otherwise.")
    @APIResponseSchema(value = RelationView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<RelationView> record(UUID claim, NewRelation relation) {
        return recording.once(relation, () -> {
            Relation recorded = editor.record(claim, relation.in(proposals.begin(relation.reviewState())));
            return new Recorded<>(RelationEditor.pathOf(claim, recorded), () -> RelationView.of(recorded));
        });
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getRelation", summary = "Read a relation")
    public RestResponse<RelationView> get(UUID claim, UUID id) {
        return representation.of(RelationView.of(Relation.live(claim, id)));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeRelation", summary = "Change a relation")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewRelation.Change.class)))
    public RestResponse<RelationView> change(
            UUID claim, UUID id, MergePatch patch, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> editor.change(claim, id, patch)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawRelation",
            summary = "Withdraw a relation",
            description = "Takes the link back; both claims stay as they are.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(UUID claim, UUID id, @QueryParam("reason") String reason) {
        editor.withdraw(claim, id, reason);
    }
}
