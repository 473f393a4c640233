package io.claimtrail.imports;

import io.claimtrail.command.LocalRun;
import io.claimtrail.stop.Stopping;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Works through imports on one thread, the oldest first. All it knows is in the database and in the spooled files: after
 * a crash it goes on where it was.
 */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    /** After the database and the index, which an observer of the usual priority starts. */
    private static final int AFTER_THE_DATABASE = 3_000;

    private static final int IDLE_MILLIS = 2_000;
    private static final int PAUSE_AFTER_FAILURE_MILLIS = 1_000;

    @Inject
    ImportRun run;

    @Inject
    Stopping stopping;

    @ConfigProperty(name = LocalRun.SETTING, defaultValue = "false")
    boolean isCommand;

    private final Semaphore work = new Semaphore(0);
    private volatile Thread thread;
    private volatile boolean closing;
    private boolean failing;

    void start(@Observes @Priority(AFTER_THE_DATABASE) StartupEvent start) {
        if (!isCommand) {
            stopping.whenItBegins(this::leaveOff);
            begin();
        }
    }

    /** Starts to work; a server does so by itself, and a command where it is one that imports. */
    void begin() {
        closing = false;
        thread = new Thread(this::work, "imports");
        thread.setDaemon(true);
        thread.start();
    }

    /** The batch that it is at is recorded to its end; the rest of the import waits for the next start. */
    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        leaveOff();
        Thread running = thread;
        if (running != null) {
            // Not 0, which would be for ever.
            running.join(Math.max(1, stopping.millisLeft()));
        }
    }

    private void leaveOff() {
        closing = true;
        wake();
    }

    /** Says that there is something to do. */
    void wake() {
        work.release();
    }

    private void work() {
        try {
            run.tidy();
            while (!closing) {
                if (!step()) {
                    work.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                    work.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells whether there may be more to do. What fails, such as the database, is told once until it works again. */
    private boolean step() throws InterruptedException {
        try {
            boolean worked = run.next(() -> closing);
            failing = false;
            return worked;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf("Imports cannot go on; they are tried again every second: %s", e);
            }
            LOG.debug("Imports cannot go on", e);
            failing = true;
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
            return false;
        }
    }
}
