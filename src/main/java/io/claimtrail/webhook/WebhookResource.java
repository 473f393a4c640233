package io.claimtrail.webhook;

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

/** {@code /v1/webhooks}. */
@Path(WebhookResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookResource {

    static final String PATH = "/v1/webhooks";

    @Inject
    WebhookEditor editor;

    @Inject
    Deliveries deliveries;

    @Inject
    Recording recording;

    @Inject
    Representation representation;

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "listWebhooks", summary = "List the webhooks, the newest first")
    public RestResponse<Page<WebhookView>> list(@BeanParam ListParameters list) {
        return representation.ofPage(editor.list(list));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "makeWebhook",
            summary = "Have changes sent to a URL",
            description =
                    "Every change that passes the filter from now on is POSTed there as a CloudEvent 1.0 in JSON, signed as the "
                            + "Standard Webhooks specification has it, at least once, and for each claim in the order of its changes. "
                            + "What is not answered with 2xx within 15 seconds is sent again, ever more seldom, for three and a half "
                            + "days. The answer is the only one that shows the secret.")
    @APIResponseSchema(value = WebhookView.class, responseCode = "201", responseDescription = "Made")
    public RestResponse<WebhookView> make(NewWebhook webhook) {
        return recording.once(webhook, () -> {
            Webhook made = editor.make(webhook);
            return new Recorded<>(PATH + "/" + made.id, () -> WebhookView.of(made), view -> view.with(made.secret));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "getWebhook", summary = "Read a webhook")
    public RestResponse<WebhookView> get(UUID id) {
        return representation.of(WebhookView.of(Webhook.known(id)));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "changeWebhook",
            summary = "Change, pause or resume a webhook",
            description =
                    "One that is set to ACTIVE again is sent all that it has not got: what has changed meanwhile, and "
                            + "the deliveries that were not taken, at once.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = NewWebhook.class)))
    public RestResponse<WebhookView> change(UUID id, MergePatch patch) {
        return representation.changed(editor.change(id, patch));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "With its deliveries, for good; what was under way may still arrive.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id) {
        editor.remove(id);
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Replace a webhook's secret",
            description =
                    "For 24 hours its calls are signed with both, so that receivers can be changed meanwhile. The answer "
                            + "is the only one that shows the new secret.")
    public RestResponse<WebhookView> rotateSecret(UUID id) {
        return representation.changed(editor.rotateSecret(id));
    }

    @POST
    @Path("/{id}/test")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "testWebhook",
            summary = "Send a webhook a test",
            description =
                    "Sends an event of the type `io.claimtrail.test` at once, also to a webhook that is paused, and "
                            + "tells what was answered.")
    public RestResponse<DeliveryView> test(UUID id) {
        return representation.changed(deliveries.test(id));
    }

    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "listDeliveries",
            summary = "See what was sent to a webhook, and what was answered",
            description = "The newest first; kept for 30 days.")
    public RestResponse<Page<DeliveryView>> deliveries(UUID id, @BeanParam DeliveryFilter filter) {
        return representation.ofPage(deliveries.list(id, filter));
    }

    @GET
    @Path("/{id}/deliveries/{delivery}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "getDelivery", summary = "Read a delivery")
    public RestResponse<DeliveryView> delivery(UUID id, UUID delivery) {
        return representation.of(DeliveryView.of(Delivery.known(id, delivery)));
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/resend")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "resendDelivery",
            summary = "Send a delivery again",
            description =
                    "As soon as earlier deliveries about the same claim have come to their end. A test stays as it is.")
    public RestResponse<DeliveryView> resend(UUID id, UUID delivery) {
        return representation.changed(deliveries.sendAgain(id, delivery));
    }
}
