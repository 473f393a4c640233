package io.claimtrail.search;

import io.claimtrail.storage.InvalidSettingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** How the index is, for those who want to search it, wait for it, or know. */
@ApplicationScoped
public class IndexState {

    private static final Logger LOG = Logger.getLogger(IndexState.class);

    /** What can be said of the index. */
    public enum Phase {
        /** Not yet opened. */
        STARTING,
        /** Being built from nothing: it does not hold everything yet. */
        BUILDING,
        /** Holds all that is on record. */
        READY,
        /** Out of reach, which is tried again every second; or back, but still without some of what was changed meanwhile. */
        FAILING
    }

    private volatile Phase phase = Phase.STARTING;
    private volatile String failure;
    private volatile boolean catchingUp;
    private volatile Progress progress = Progress.NONE;
    private final AtomicLong changes = new AtomicLong();

    /**
     * How far a build is.
     *
     * @param startedAt null where there has been none since the start
     * @param finishedAt null while it goes on
     */
    public record Progress(Instant startedAt, Instant finishedAt, long done, long total) {

        static final Progress NONE = new Progress(null, null, 0, 0);

        /** In whole per cent; 100 only where all is done. */
        public int percent() {
            return total == 0 ? 100 : (int) Math.min(100, 100 * done / total);
        }
    }

    public Phase phase() {
        return phase;
    }

    public Progress progress() {
        return progress;
    }

    /** What went wrong last, in one line; null while nothing does. */
    public String failure() {
        return failure;
    }

    /** How often what it holds, or how it is, has changed since the start. */
    public long changes() {
        return changes.get();
    }

    /** What it holds has changed, and can be found. */
    void changed() {
        changes.incrementAndGet();
    }

    /** Whether it follows every change at once. */
    boolean follows() {
        return phase == Phase.READY;
    }

    /** Whether it takes in again what it could not follow. */
    boolean isCatchingUp() {
        return catchingUp;
    }

    /** Its engine answers. */
    void inReach() {
        catchingUp = phase == Phase.FAILING;
    }

    void building(long total) {
        enter(Phase.BUILDING);
        rebuilding(total);
    }

    /** Being built anew while it goes on answering. */
    void rebuilding(long total) {
        progress = new Progress(Instant.now(), null, 0, total);
    }

    void built(long done) {
        progress = new Progress(progress.startedAt, null, done, Math.max(done, progress.total));
    }

    void finished() {
        progress = new Progress(progress.startedAt, Instant.now(), progress.done, progress.done);
    }

    void caughtUp() {
        if (phase == Phase.FAILING) {
            LOG.info("The search index is back and has caught up");
        }
        failure = null;
        catchingUp = false;
        enter(Phase.READY);
    }

    void failed(Throwable cause) {
        failure = cause.getClass().getSimpleName() + ": " + InvalidSettingException.oneLine(cause);
        if (phase != Phase.FAILING) {
            LOG.warnf("The index cannot follow; it is tried again every second: %s", failure);
        }
        LOG.debug("The index cannot follow", cause);
        catchingUp = false;
        enter(Phase.FAILING);
    }

    private void enter(Phase next) {
        if (phase != next) {
            phase = next;
            changed();
        }
    }
}
