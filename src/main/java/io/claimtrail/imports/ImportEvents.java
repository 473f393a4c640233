package io.claimtrail.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.stop.Stopping;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells how an import goes on while it does: server-sent events (HTML Living Standard, 9.2). Whoever listens holds no thread
 * and no connection to the database; the database is asked twice a second, which also tells of imports that another
 * instance carries out.
 */
@ApplicationScoped
class ImportEvents {

    private static final Logger LOG = Logger.getLogger(ImportEvents.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration BETWEEN_HEARTBEATS = Duration.ofSeconds(15);
    private static final int RECONNECT_MILLIS = 3_000;

    @Inject
    ObjectMapper json;

    @Inject
    Stopping stopping;

    /** How an import is, also as JSON, and which state of it that is. */
    private record Look(ImportView view, String text, String tag) {}

    /**
     * Whether a listener who comes back has seen the end.
     *
     * @param lastEventId the id of the last event that it has seen; null where it has seen none
     */
    boolean isOver(UUID id, String lastEventId) {
        Look look = look(id);
        return look.view.state().isFinal() && look.tag.equals(lastEventId);
    }

    /**
     * An event at once and one for each change, up to the one that tells the end, or until the server ends; comments where nothing
     * changes for long.
     */
    Multi<OutboundSseEvent> of(UUID id, Sse sse) {
        Listener listener = new Listener(sse);
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        Uni.createFrom().item(() -> look(id)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(BETWEEN_LOOKS)
                .whilst(look -> !look.view.state().isFinal() && !stopping.hasBegun())
                .onItem()
                .transformToMultiAndConcatenate(look -> Multi.createFrom().optional(listener.event(look)))
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "Import %s can be told of no further to one who follows it", id));
    }

    private Look look(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ImportJob job = ImportJob.known(id);
            ImportView view = ImportView.of(job);
            return new Look(view, json.writeValueAsString(view), String.valueOf(job.version));
        });
    }

    /** What one listener has been told. */
    private static final class Listener {

        private final Sse sse;
        private String told;
        private long spoke;

        Listener(Sse sse) {
            this.sse = sse;
        }

        /** What is to be said, if anything is. */
        Optional<OutboundSseEvent> event(Look look) {
            boolean isNews = !look.tag.equals(told);
            if (!isNews && System.nanoTime() - spoke < BETWEEN_HEARTBEATS.toNanos()) {
                return Optional.empty();
            }
            spoke = System.nanoTime();
            told = look.tag;
            OutboundSseEvent.Builder event = sse.newEventBuilder();
            return Optional.of(
                    isNews
                            ? event.id(look.tag)
                                    .reconnectDelay(RECONNECT_MILLIS)
                                    .data(look.text)
                                    .build()
                            : event.comment("still here").build());
        }
    }
}
