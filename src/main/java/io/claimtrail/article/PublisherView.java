package io.claimtrail.article;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publisher as the API shows it. */
@Schema(description = "An outlet, known by its site.")
public record PublisherView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "The Moscow Times")
        String name,

        @Schema(required = true, examples = "themoscowtimes.com")
        String site,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant changedAt) {

    static PublisherView of(Publisher publisher) {
        return new PublisherView(
                publisher.id, publisher.name, publisher.site, publisher.recordedAt, publisher.changedAt);
    }
}
