package io.claimtrail.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.history.Change;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Writes changes as CloudEvents 1.0 in JSON. The id is the change's position in the log, unique with the source; the extension
 * {@code sequence} has it too, as digits of the same number, so that receivers can put events in order.
 */
@ApplicationScoped
class EventWriter {

    private static final String PREFIX = "io.claimtrail.";

    /** The type of an event that tells of no change. */
    static final String TEST = PREFIX + "test";

    private static final String SEQUENCE = "%019d";

    private final ObjectMapper json;
    private final JsonFormat format = new JsonFormat();

    @Inject
    EventWriter(ObjectMapper json) {
        this.json = json;
    }

    /** What events of such a change are called. */
    static String typeOf(Change change) {
        return PREFIX + change.kind.name().toLowerCase(Locale.ROOT) + "."
                + change.action.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The event of a change.
     *
     * @param source the URL of this server
     */
    byte[] of(Change change, String source) {
        return written(event(change.position.toString(), typeOf(change), source)
                .withSubject(change.kind.pathOf(change.recordId))
                .withTime(OffsetDateTime.ofInstant(change.recordedAt, ZoneOffset.UTC))
                .withExtension("sequence", SEQUENCE.formatted(change.position))
                .withData("application/json", json(ToldChange.of(change)))
                .build());
    }

    /** An event that shows that the way is open. */
    byte[] ofTest(UUID delivery, String source) {
        return written(event(delivery.toString(), TEST, source)
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withData("application/json", json(Map.of("message", "Claimtrail can reach you.")))
                .build());
    }

    private static CloudEventBuilder event(String id, String type, String source) {
        return CloudEventBuilder.v1().withId(id).withType(type).withSource(URI.create(source));
    }

    private byte[] written(CloudEvent event) {
        return format.serialize(event);
    }

    private byte[] json(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
