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

/** {@code /v1/claims/{claim}/appearances}. */
@Path(ClaimResource.PATH + "/{claim}/appearances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appearances")
public class AppearanceResource {

    @Inject
    AppearanceEditor editor;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listAppearances", summary = "List the articles that report the utterance")
    public RestResponse<Page<AppearanceView>> list(UUID claim, @BeanParam ListParameters parameters) {
        return representation.ofPage(editor.list(claim, parameters));
    }

    @POST
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordAppearance", summary = "Link an article that reports the utterance")
    @APIResponseSchema(value = AppearanceView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<AppearanceView> record(UUID claim, NewAppearance appearance) {
        return recording.once(appearance, () -> {
            Appearance recorded = editor.record(claim, appearance);
            return new Recorded<>(AppearanceEditor.pathOf(recorded), () -> AppearanceView.of(recorded));
        });
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getAppearance", summary = "Read an appearance")
    public RestResponse<AppearanceView> get(UUID claim, UUID id) {
        return representation.of(AppearanceView.of(Appearance.live(claim, id)));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeAppearance", summary = "Change an appearance")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewAppearance.Change.class)))
    public RestResponse<AppearanceView> change(
            UUID claim, UUID id, MergePatch patch, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> editor.change(claim, id, patch)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawAppearance",
            summary = "Withdraw an appearance",
            description = "Hides and keeps it. The appearance in the source cannot be withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(UUID claim, UUID id, @QueryParam("reason") String reason) {
        editor.withdraw(claim, id, reason);
    }
}
