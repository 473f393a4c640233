package io.claimtrail.access;

import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Recording;
import io.claimtrail.http.Recording.Recorded;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Page;
import io.claimtrail.problem.ProblemException;
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
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /v1/admin/keys}. */
@Path(KeyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class KeyResource {

    static final String PATH = "/v1/admin/keys";

    private static final int USUAL_OVERLAP_HOURS = 24;
    private static final int LONGEST_OVERLAP_HOURS = 720;

    @Inject
    KeyEditor editor;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "listKeys",
            summary = "List all keys, the revoked ones too",
            description = "In the order in which they were made, without their secrets.")
    public RestResponse<Page<KeyView>> list(@BeanParam ListParameters parameters) {
        return representation.ofPage(editor.list(parameters));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeKey",
            summary = "Make a key",
            description =
                    "The answer tells its secret, which is kept nowhere: a replay under the same Idempotency-Key has "
                            + "none. Rotate a key whose secret was lost.")
    @APIResponseSchema(value = KeyView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<KeyView> make(NewKey key) {
        return recording.once(key, () -> {
            KeyEditor.Armed made = editor.make(key);
            return new Recorded<>(
                    PATH + "/" + made.key().id, () -> KeyView.of(made.key()), view -> view.with(made.secret()));
        });
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Path("/{id}")
    @Operation(operationId = "getKey", summary = "Read what is known of a key")
    public RestResponse<KeyView> get(UUID id) {
        return representation.of(KeyView.of(ApiKey.withId(id)));
    }

    @PATCH
    @RolesAllowed(Roles.ADMIN)
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "changeKey",
            summary = "Change what a key may do and how long",
            description = "It holds everywhere within two seconds.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = KeyChange.class)))
    public RestResponse<KeyView> change(UUID id, MergePatch patch) {
        return representation.changed(editor.change(id, patch));
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Path("/{id}/rotate")
    @Operation(
            operationId = "rotateKey",
            summary = "Give a key a new secret",
            description =
                    "The last secret is taken too until the overlap is over, so that nobody is shut out meanwhile; "
                            + "the one before it is not taken any more.")
    @APIResponseSchema(KeyView.class)
    public RestResponse<KeyView> rotate(
            UUID id,
            @QueryParam("overlapHours")
                    @Parameter(
                            description = "How long the last secret is taken too; 0 ends it at once.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "0",
                                            maximum = "720",
                                            defaultValue = "24"))
                    String overlapHours) {
        return RestResponse.ok(editor.rotate(id, Duration.ofHours(hours(overlapHours))));
    }

    @DELETE
    @RolesAllowed(Roles.ADMIN)
    @Path("/{id}")
    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description = "It is refused everywhere within two seconds, and for good. It stays in the list.")
    @APIResponse(responseCode = "204", description = "Revoked")
    public void revoke(UUID id, @QueryParam("reason") String reason) {
        editor.revoke(id, reason);
    }

    private static int hours(String text) {
        if (text == null) {
            return USUAL_OVERLAP_HOURS;
        }
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > LONGEST_OVERLAP_HOURS) {
            throw ProblemException.invalidParameter(
                    "overlapHours", "must be a whole number from 0 to " + LONGEST_OVERLAP_HOURS);
        }
        return Integer.parseInt(text);
    }
}
