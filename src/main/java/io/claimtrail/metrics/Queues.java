package io.claimtrail.metrics;

import io.claimtrail.search.IndexState;
import io.claimtrail.storage.UnitOfWork;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** How much is waiting to be done, counted in the database a few times a minute, whatever the number of those who ask. */
@ApplicationScoped
class Queues {

    private enum Queue {
        INDEX(
                "claimtrail.index.waiting",
                "Changes that the search index has not heard of",
                "select count(*) from index_task"),
        IMPORTS(
                "claimtrail.imports.waiting",
                "Imports that wait or are under way",
                "select count(*) from import_job where state in ('WAITING', 'RUNNING', 'WITHDRAWING')"),
        DELIVERIES(
                "claimtrail.webhook.deliveries.waiting",
                "Deliveries to webhooks that will be sent, for the first time or again",
                "select count(*) from delivery where state = 'WAITING'"),
        PAUSED(
                "claimtrail.webhook.paused",
                "Webhooks that are not called",
                "select count(*) from webhook where state = 'PAUSED'");

        private final String meter;
        private final String description;
        private final String sql;

        Queue(String meter, String description, String sql) {
            this.meter = meter;
            this.description = description;
            this.sql = sql;
        }
    }

    @Inject
    EntityManager entities;

    @Inject
    MeterRegistry meters;

    @Inject
    IndexState index;

    private final Map<Queue, AtomicLong> lengths = new LinkedHashMap<>();

    void register(@Observes StartupEvent start) {
        for (Queue queue : Queue.values()) {
            AtomicLong length = new AtomicLong();
            lengths.put(queue, length);
            Gauge.builder(queue.meter, length, AtomicLong::doubleValue)
                    .description(queue.description)
                    .register(meters);
        }
        Gauge.builder("claimtrail.index.ready", index, each -> each.phase() == IndexState.Phase.READY ? 1 : 0)
                .description("Whether the search index holds all that is on record")
                .register(meters);
    }

    @Scheduled(every = "15s", delayed = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @UnitOfWork
    void count() {
        lengths.forEach((queue, length) ->
                length.set(((Number) entities.createNativeQuery(queue.sql).getSingleResult()).longValue()));
    }
}
