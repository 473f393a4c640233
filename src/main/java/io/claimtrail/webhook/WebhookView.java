package io.claimtrail.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.watch.Interest;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as the API shows it. What is not known is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Webhook", description = "Where changes are sent.")
public record WebhookView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String url,
        String description,

        @Schema(
                description =
                        "Which changes are sent; absent where they are those of a watch, and empty where all are.")
        Interest filter,

        @Schema(description = "The watch whose changes are sent.")
        UUID watch,

        @Schema(required = true) WebhookState state,

        @Schema(description = "Why it was paused, where that was not by hand.")
        String pausedBecause,

        @Schema(description = "Since when nothing was taken, though it was sent; absent while all is well.")
        Instant failingSince,

        @Schema(
                description =
                        "What its calls are signed with (Standard Webhooks). Shown when it is made and when it is "
                                + "replaced, and never again.",
                examples = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD")
        String secret,

        @Schema(description = "Until when the secret before this one signs too.")
        Instant formerSecretUntil,

        @Schema(required = true, description = "Who made it.")
        String owner,

        @Schema(required = true) Instant createdAt) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id,
                webhook.url,
                webhook.description,
                webhook.filter,
                webhook.watch == null ? null : webhook.watch.id,
                webhook.state,
                webhook.pausedBecause,
                webhook.failingSince,
                null,
                webhook.secrets().size() > 1 ? webhook.formerSecretUntil : null,
                webhook.owner,
                webhook.createdAt);
    }

    /** The same for the one time that the secret is shown. */
    WebhookView with(String shown) {
        return new WebhookView(
                id,
                url,
                description,
                filter,
                watch,
                state,
                pausedBecause,
                failingSince,
                shown,
                formerSecretUntil,
                owner,
                createdAt);
    }
}
