package io.claimtrail.claim;

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

/** {@code /v1/topics}. */
@Path(TopicResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class TopicResource {

    static final String PATH = "/v1/topics";

    @Inject
    TopicEditor editor;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listTopics", summary = "Find topics")
    public RestResponse<Page<TopicView>> list(@BeanParam TopicFilter filter) {
        return representation.ofPage(editor.list(filter));
    }

    @POST
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordTopic",
            summary = "Record a topic",
            description = "Seldom needed: recording a claim makes its topics.")
    @APIResponseSchema(value = TopicView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<TopicView> record(NewTopic topic) {
        return recording.once(topic, () -> {
            Topic recorded = editor.record(topic);
            return new Recorded<>(PATH + "/" + recorded.id, () -> TopicView.of(recorded));
        });
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getTopic", summary = "Read a topic")
    public RestResponse<TopicView> get(UUID id) {
        return representation.of(TopicView.of(Topic.live(id)));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeTopic", summary = "Change a topic")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewTopic.class)))
    public RestResponse<TopicView> change(UUID id, MergePatch patch, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> editor.change(id, patch)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawTopic",
            summary = "Withdraw a topic",
            description = "Hides and keeps it. A topic with claims cannot be withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(UUID id, @QueryParam("reason") String reason) {
        editor.withdraw(id, reason);
    }
}
