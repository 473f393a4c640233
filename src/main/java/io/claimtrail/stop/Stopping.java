package io.claimtrail.stop;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whether the server is about to end, and how much time is left for what has to come to an end before. */
@ApplicationScoped
public class Stopping {

    @ConfigProperty(name = StopSettings.DELAY)
    Duration delay;

    @ConfigProperty(name = StopSettings.TIMEOUT)
    Duration timeout;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean begun;
    private volatile long deadline;

    /** Whether no more work should be begun that can wait for the next start. */
    public boolean hasBegun() {
        return begun;
    }

    /** Has something done as soon as it begins: quickly, since all others wait for it. */
    public void whenItBegins(Runnable listener) {
        listeners.add(listener);
    }

    /** How many milliseconds may still be spent on coming to an end; 0 where there are none. */
    public long millisLeft() {
        return begun
                ? Math.max(0, Duration.ofNanos(deadline - System.nanoTime()).toMillis())
                : timeout.toMillis();
    }

    /** Comes while requests are still answered. */
    void begin(@Observes ShutdownDelayInitiatedEvent asked) {
        deadline = System.nanoTime() + delay.plus(timeout).toNanos();
        begun = true;
        listeners.forEach(Runnable::run);
    }
}
