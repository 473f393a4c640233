package io.claimtrail.webhook;

import io.claimtrail.stop.Stopping;
import io.claimtrail.storage.Committed;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sees that webhooks are worked for, a few at a time, so that a long queue takes little of the machine and of the pool of
 * connections. It looks when something was committed here, and every second for what other instances committed.
 */
@ApplicationScoped
public class WebhookDispatcher {

    private static final Logger LOG = Logger.getLogger(WebhookDispatcher.class);

    /** After the database and the index. */
    private static final int AFTER_THE_DATABASE = 3_000;

    private static final int AT_ONCE = 4;
    private static final int AFTER_START_MILLIS = 5_000;
    private static final int BETWEEN_LOOKS_MILLIS = 1_000;
    private static final int SHORTEST_PAUSE_MILLIS = 50;

    @Inject
    WebhookQueue queue;

    @Inject
    WebhookRun run;

    @Inject
    Stopping stopping;

    private final Semaphore news = new Semaphore(0);
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();
    private ExecutorService workers;
    private Thread thread;
    private volatile boolean closing;
    private boolean failing;

    void start(@Observes @Priority(AFTER_THE_DATABASE) StartupEvent start) {
        closing = false;
        stopping.whenItBegins(this::leaveOff);
        workers = Executors.newFixedThreadPool(AT_ONCE, work -> {
            Thread worker = new Thread(work, "webhooks");
            worker.setDaemon(true);
            return worker;
        });
        thread = new Thread(this::look, "webhook-dispatcher");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        leaveOff();
        if (thread != null) {
            // Not 0, which would be for ever.
            thread.join(Math.max(1, stopping.millisLeft()));
            workers.shutdown();
            workers.awaitTermination(stopping.millisLeft(), TimeUnit.MILLISECONDS);
        }
    }

    private void leaveOff() {
        closing = true;
        news.release();
    }

    void wake(@Observes Committed committed) {
        news.release();
    }

    private void look() {
        try {
            // The start has enough to do; what waits, waits a little longer.
            news.tryAcquire(AFTER_START_MILLIS, TimeUnit.MILLISECONDS);
            while (!closing) {
                news.drainPermits();
                handOut();
                TimeUnit.MILLISECONDS.sleep(SHORTEST_PAUSE_MILLIS);
                news.tryAcquire(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails, such as the database, is told once until it works again. */
    private void handOut() {
        try {
            for (UUID webhook : queue.open()) {
                if (underway.add(webhook)) {
                    workers.execute(() -> work(webhook));
                }
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("Webhooks cannot be looked after; it is tried again every second: %s", e);
            }
            failing = true;
        }
    }

    private void work(UUID webhook) {
        try {
            run.work(webhook, () -> closing);
        } catch (RuntimeException e) {
            LOG.warnf("Webhook %s could not be worked for; it is tried again: %s", webhook, e);
        } finally {
            underway.remove(webhook);
        }
    }
}
