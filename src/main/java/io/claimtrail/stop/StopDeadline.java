package io.claimtrail.stop;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Ends the process where its end does not come by itself: a thread that never lets go of a connection, which has been seen of H2
 * after its disk was full, would keep it for ever. What it then breaks off is safe to be killed.
 */
@ApplicationScoped
class StopDeadline {

    private static final Logger LOG = Logger.getLogger(StopDeadline.class);

    /** For the index, which follows last, and for closing what is open. */
    private static final Duration CLOSING = Duration.ofSeconds(15);

    private static final int FAILED = 1;

    @Inject
    Stopping stopping;

    void register(@Observes StartupEvent start) {
        // A test's process and that of Quarkus' dev mode go on without the server.
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            stopping.whenItBegins(this::watch);
        }
    }

    private void watch() {
        Thread watch = new Thread(this::end, "stop-deadline");
        watch.setDaemon(true);
        watch.start();
    }

    private void end() {
        try {
            Thread.sleep(stopping.millisLeft() + CLOSING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        LOG.errorf("Claimtrail has not come to its end %d s after its time; it is ended now", CLOSING.toSeconds());
        Runtime.getRuntime().halt(FAILED);
    }
}
