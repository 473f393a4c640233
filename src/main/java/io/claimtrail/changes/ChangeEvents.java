package io.claimtrail.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.history.ChangeQuery;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Tells changes as they come: server-sent events (HTML Living Standard, 9.2) whose ids are positions. Whoever listens holds no
 * thread and no connection to the database while nothing comes.
 */
@ApplicationScoped
class ChangeEvents {

    private static final Logger LOG = Logger.getLogger(ChangeEvents.class);

    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(15);
    private static final int RECONNECT_MILLIS = 3_000;
    private static final int AT_ONCE = 100;

    @Inject
    ChangeFeed feed;

    @Inject
    ObjectMapper json;

    /** An event for each change after a place, until the server ends; comments where nothing comes for long. */
    Multi<OutboundSseEvent> of(long after, ChangeQuery wanted, Sse sse) {
        AtomicLong place = new AtomicLong(after);
        // Said at once, so that the client knows that it is heard.
        OutboundSseEvent greeting =
                sse.newEventBuilder().comment("follows from here").build();
        Multi<OutboundSseEvent> events = Multi.createBy()
                .repeating()
                .uni(() -> feed.await(place.get(), wanted, AT_ONCE, BETWEEN_HEARTBEATS))
                .whilst(found -> !feed.isOver())
                .onItem()
                .invoke(found -> place.set(found.upTo()))
                .onItem()
                .transformToMultiAndConcatenate(found -> Multi.createFrom().iterable(events(found, sse)));
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(greeting), events)
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "Changes can be told no further to one who follows them"));
    }

    private List<OutboundSseEvent> events(ChangeFeed.Stretch found, Sse sse) {
        if (found.items().isEmpty()) {
            return List.of(sse.newEventBuilder().comment("still here").build());
        }
        return found.items().stream().map(item -> event(item, sse)).toList();
    }

    private OutboundSseEvent event(ChangeView item, Sse sse) {
        try {
            return sse.newEventBuilder()
                    .id(Long.toString(item.position()))
                    .reconnectDelay(RECONNECT_MILLIS)
                    .data(json.writeValueAsString(item))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
