package io.claimtrail.replica;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** How far the replica is behind, and who answers requests that read; nothing of either where none is set. */
@ApplicationScoped
class ReplicaMetrics {

    private static final double MILLIS = 1_000;

    @Inject
    MeterRegistry meters;

    @Inject
    Replica replica;

    private Counter fromReplica;
    private Counter fromWriter;

    void register(@Observes StartupEvent start) {
        if (!replica.isSet()) {
            return;
        }
        Gauge.builder("claimtrail.replica.lag.seconds", replica, ReplicaMetrics::lag)
                .description("How old the state is that the replica shows; NaN where it does not answer")
                .register(meters);
        Gauge.builder("claimtrail.replica.serving", replica, each -> each.isServing() ? 1 : 0)
                .description("Whether reads go to the replica")
                .register(meters);
        fromReplica = reads("replica");
        fromWriter = reads("writer");
    }

    void countRead(boolean isFromReplica) {
        (isFromReplica ? fromReplica : fromWriter).increment();
    }

    private Counter reads(String database) {
        return Counter.builder("claimtrail.reads")
                .description("Requests that only read, by the database that they read from")
                .tag("database", database)
                .register(meters);
    }

    private static double lag(Replica replica) {
        return replica.lag().map(Duration::toMillis).map(each -> each / MILLIS).orElse(Double.NaN);
    }
}
