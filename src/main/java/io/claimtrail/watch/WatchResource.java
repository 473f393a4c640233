package io.claimtrail.watch;

import io.claimtrail.access.Roles;
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

/** {@code /v1/watches}. */
@Path(WatchResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Watches")
public class WatchResource {

    static final String PATH = "/v1/watches";

    @Inject
    WatchEditor editor;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Operation(operationId = "listWatches", summary = "List your watches, the newest first")
    public RestResponse<Page<WatchView>> list(@BeanParam ListParameters list) {
        return representation.ofPage(editor.list(list));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Operation(
            operationId = "makeWatch",
            summary = "Watch for changes",
            description = "Keeps a filter of changes, which gets feeds of its own; a webhook can be made for it too.")
    @APIResponseSchema(value = WatchView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<WatchView> make(NewWatch watch) {
        return recording.once(watch, () -> {
            Watch made = editor.make(watch);
            return new Recorded<>(PATH + "/" + made.id, () -> WatchView.of(made));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Operation(operationId = "getWatch", summary = "Read a watch")
    public RestResponse<WatchView> get(UUID id) {
        return representation.of(editor.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Operation(operationId = "changeWatch", summary = "Change a watch")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewWatch.class)))
    public RestResponse<WatchView> change(UUID id, MergePatch patch) {
        return representation.changed(editor.change(id, patch));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Operation(operationId = "removeWatch", summary = "Remove a watch", description = "For good, with its feeds.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id) {
        editor.remove(id);
    }
}
