package io.claimtrail.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery as the API shows it. What is not known is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Delivery", description = "An event that was sent to a webhook, or will be.")
public record DeliveryView(
        @Schema(required = true, description = "Sent as `webhook-id`, the same in every attempt.")
        UUID id,

        @Schema(required = true, description = "The event's type.", examples = "io.claimtrail.evidence.recorded")
        String type,

        @Schema(description = "Where in the log of changes the change is; absent for a test.")
        Long position,

        @Schema(required = true) DeliveryState state,
        @Schema(required = true) Instant createdAt,

        @Schema(description = "When it is sent next; absent where it is not.")
        Instant nextAttemptAt,

        @Schema(required = true, description = "The first one first.")
        List<AttemptView> attempts) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id,
                delivery.type,
                delivery.position,
                delivery.state,
                delivery.createdAt,
                delivery.nextAttemptAt,
                delivery.answers.stream().map(AttemptView::of).toList());
    }
}
