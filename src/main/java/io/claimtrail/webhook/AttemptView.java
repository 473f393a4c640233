package io.claimtrail.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attempt to deliver as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DeliveryAttempt", description = "One time that it was sent.")
public record AttemptView(
        @Schema(required = true) Instant at,

        @Schema(required = true, description = "How long it took.", examples = "84")
        long millis,

        @Schema(description = "The status that was answered; absent where no answer came.", examples = "204")
        Integer status,

        @Schema(description = "The beginning of the answer's body, or what stood in the way of an answer.")
        String answer) {

    static AttemptView of(Attempt attempt) {
        return new AttemptView(attempt.at(), attempt.millis(), attempt.status(), attempt.answer());
    }
}
