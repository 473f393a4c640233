package io.claimtrail.speaker;

import io.claimtrail.access.Roles;
import io.claimtrail.history.Act;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Recording;
import io.claimtrail.http.Recording.Recorded;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** {@code /v1/speakers}. */
@Path(SpeakerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Speakers")
public class SpeakerResource {

    public static final String PATH = "/v1/speakers";

    @Inject
    SpeakerSearch search;

    @Inject
    SpeakerEditor editor;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listSpeakers", summary = "Find speakers by the beginning of a name")
    public RestResponse<Page<SpeakerView>> list(@BeanParam SpeakerFilter filter) {
        return representation.ofPage(search.list(filter));
    }

    @POST
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordSpeaker",
            summary = "Record a speaker",
            description = "Seldom needed: recording a claim makes its speaker.")
    @APIResponseSchema(value = SpeakerView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<SpeakerView> record(NewSpeaker speaker) {
        return recording.once(speaker, () -> {
            Speaker recorded = editor.record(speaker);
            return new Recorded<>(PATH + "/" + recorded.id, () -> SpeakerView.of(recorded));
        });
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getSpeaker", summary = "Read a speaker")
    public RestResponse<SpeakerView> get(UUID id) {
        return representation.of(SpeakerView.of(Speaker.live(id)));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeSpeaker",
            summary = "Change a speaker",
            description = "A name that is replaced stays as an alias, unless the patch lists the aliases itself.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewSpeaker.class)))
    public RestResponse<SpeakerView> change(UUID id, MergePatch patch, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> editor.change(id, patch)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawSpeaker",
            summary = "Withdraw a speaker",
            description = "Hides and keeps it. A speaker with claims cannot be withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(UUID id, @QueryParam("reason") String reason) {
        editor.withdraw(id, reason);
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/holder")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "linkSpeaker",
            summary = "Link a speaker to the one that it was found to be",
            description = "Both names stand for the holder from then on, and the claims under either belong to it. "
                    + "Nothing is merged; separating takes it back.")
    public RestResponse<SpeakerView> link(UUID id, SpeakerLink link) {
        return representation.changed(Act.because(link.reason(), () -> editor.link(id, link)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}/holder")
    @Operation(operationId = "separateSpeaker", summary = "Take a link between speakers back")
    public RestResponse<SpeakerView> separate(UUID id, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> editor.separate(id)));
    }
}
