package io.claimtrail.article;

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

/** {@code /v1/publishers}. */
@Path(PublisherResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publishers")
public class PublisherResource {

    public static final String PATH = "/v1/publishers";

    @Inject
    PublisherEditor editor;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(operationId = "listPublishers", summary = "Find publishers")
    public RestResponse<Page<PublisherView>> list(@BeanParam PublisherFilter filter) {
        return representation.ofPage(editor.list(filter));
    }

    @POST
    @RolesAllowed(Roles.CONTRIBUTOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordPublisher",
            summary = "Record a publisher",
            description = "Seldom needed: recording an article makes its publisher.")
    @APIResponseSchema(value = PublisherView.class, responseCode = "201", responseDescription = "Recorded")
    public RestResponse<PublisherView> record(NewPublisher publisher) {
        return recording.once(publisher, () -> {
            Publisher recorded = editor.record(publisher);
            return new Recorded<>(PATH + "/" + recorded.id, () -> PublisherView.of(recorded));
        });
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/{id}")
    @Operation(operationId = "getPublisher", summary = "Read a publisher")
    public RestResponse<PublisherView> get(UUID id) {
        return representation.of(PublisherView.of(Publisher.live(id)));
    }

    @PATCH
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changePublisher", summary = "Change a publisher")
    @RequestBody(
            required = true,
            content =
                    @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewPublisher.class)))
    public RestResponse<PublisherView> change(UUID id, MergePatch patch, @QueryParam("reason") String reason) {
        return representation.changed(Act.because(reason, () -> editor.change(id, patch)));
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Path("/{id}")
    @Operation(
            operationId = "withdrawPublisher",
            summary = "Withdraw a publisher",
            description = "Hides and keeps it. A publisher with articles cannot be withdrawn.")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(UUID id, @QueryParam("reason") String reason) {
        editor.withdraw(id, reason);
    }
}
