package io.claimtrail.claim;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic as the API shows it. */
@Schema(description = "What claims are about.")
public record TopicView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Belarus") String name,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant changedAt) {

    static TopicView of(Topic topic) {
        return new TopicView(topic.id, topic.name, topic.recordedAt, topic.changedAt);
    }
}
