package io.claimtrail.stop;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has nothing scheduled begin once the server is about to end: it would find the database closed in the middle of its work. */
@ApplicationScoped
class Schedules {

    @Inject
    Scheduler scheduler;

    @Inject
    Stopping stopping;

    void register(@Observes StartupEvent start) {
        stopping.whenItBegins(scheduler::pause);
    }
}
