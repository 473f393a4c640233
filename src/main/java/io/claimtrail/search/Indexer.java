package io.claimtrail.search;

import io.claimtrail.storage.Committed;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Keeps the index like the database, from one thread. Each change notes in its own transaction what the index has to follow
 * ({@link IndexTasks}); the thread follows right after the commit, many changes at once where many came together, and
 * deletes a task only once the index has it on disk. So a crash at any moment costs nothing but doing some of it again.
 */
@ApplicationScoped
public class Indexer {

    private static final Logger LOG = Logger.getLogger(Indexer.class);

    private static final int LAST = 4_000;
    private static final int LONGEST_WAIT_SECONDS = 10;
    private static final int LONGEST_WAIT_BEHIND_SECONDS = 1;
    private static final int LONGEST_START_SECONDS = 3;
    private static final int POLL_MILLIS = 20;
    private static final long VERIFIED_FOR_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int IDLE_MILLIS = 500;
    private static final int PAUSE_AFTER_FAILURE_MILLIS = 1_000;

    @Inject
    IndexConnection connection;

    @Inject
    SearchIndex index;

    @Inject
    TaskRunner tasks;

    @Inject
    IndexBuild build;

    @Inject
    IndexState state;

    private final LinkedBlockingQueue<CompletableFuture<Void>> waiting = new LinkedBlockingQueue<>();

    /** What the last commit of a thread waits for that is {@link #oneBehind}. */
    private final ThreadLocal<CompletableFuture<Void>> behind = new ThreadLocal<>();

    /** Those whose commits are being followed; the indexer's thread alone knows of them. */
    private final List<CompletableFuture<Void>> waiters = new ArrayList<>();

    private volatile Thread thread;
    private volatile boolean closing;
    private volatile CountDownLatch databaseIsReady;
    private long verified = System.nanoTime();

    /** Opens the index in the background, which takes a while and nothing of the database. */
    public synchronized void start() {
        if (thread == null) {
            closing = false;
            databaseIsReady = new CountDownLatch(1);
            thread = new Thread(this::run, "indexer");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Builds the index where that is needed, and follows every change of the database, which is ready, from now on. */
    public void follow() {
        waiting.add(new CompletableFuture<>());
        databaseIsReady.countDown();
    }

    /** Waits a moment for the index to be ready to answer: at most a few seconds, since building it can take longer. */
    public void awaitReady() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!state.follows() && !closing && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
        }
        catchUp(new Committed());
    }

    /**
     * Waits until the index has everything that was committed before, so that whoever made a change finds it with the next
     * request; but not where the index is out of reach or being built: it follows later then. While it catches up, it is waited
     * for a little: writers that did not wait at all would leave it no time to.
     */
    void catchUp(@Observes Committed change) {
        if (!state.follows() && !state.isCatchingUp()) {
            return;
        }
        CompletableFuture<Void> caughtUp = new CompletableFuture<>();
        waiting.add(caughtUp);
        CompletableFuture<Void> former = behind.get();
        if (former == null) {
            await(caughtUp);
        } else {
            behind.set(caughtUp);
            await(former);
        }
    }

    /**
     * Does work of many commits. Each waits for the index to have what the one before it committed, so that database and
     * index are both kept busy; at the end the index has everything.
     */
    public <T> T oneBehind(Supplier<T> work) {
        behind.set(CompletableFuture.completedFuture(null));
        try {
            return work.get();
        } finally {
            CompletableFuture<Void> last = behind.get();
            behind.remove();
            await(last);
        }
    }

    private void await(CompletableFuture<Void> caughtUp) {
        try {
            caughtUp.get(state.follows() ? LONGEST_WAIT_SECONDS : LONGEST_WAIT_BEHIND_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debugf("The index follows later: %s", e);
        }
    }

    /** Last, since the others' last commits wait for it. */
    void stop(@Observes @Priority(LAST) ShutdownEvent shutdown) throws InterruptedException {
        closing = true;
        Thread running = thread;
        if (running != null) {
            databaseIsReady.countDown();
            running.join(TimeUnit.SECONDS.toMillis(LONGEST_WAIT_SECONDS));
            thread = null;
        }
        connection.close();
    }

    private void run() {
        openEarly();
        while (!closing) {
            try {
                CompletableFuture<Void> first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    waiters.add(first);
                    waiting.drainTo(waiters);
                }
                follow(first == null);
                tellWaiters();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                state.failed(e);
                waiting.drainTo(waiters);
                waiters.forEach(each -> each.completeExceptionally(e));
                waiters.clear();
                pause();
            }
        }
        if (connection.isOpen()) {
            tasks.flush();
        }
    }

    private void follow(boolean idle) {
        if (state.failure() != null || System.nanoTime() - verified > VERIFIED_FOR_NANOS) {
            connection.verify();
            if (connection.isOpen() && !index.isEmbedded()) {
                index.readLanguages();
            }
            verified = System.nanoTime();
        }
        open();
        state.inReach();
        build.buildIfNeeded(() -> closing, this::followMeanwhile);
        if (closing) {
            return;
        }
        if (!idle || tasks.areLeft()) {
            tasks.runAll();
        }
        if (idle) {
            tasks.flush();
            build.compareOnce();
        }
        boolean followedBefore = state.follows();
        state.caughtUp();
        if (!followedBefore) {
            // What was committed until just now was not waited for.
            tasks.runAll();
        }
    }

    /** While the index is built anew, which takes longer than anybody waits. */
    private void followMeanwhile() {
        waiting.drainTo(waiters);
        tasks.runAll();
        tellWaiters();
    }

    private void tellWaiters() {
        waiters.forEach(each -> each.complete(null));
        waiters.clear();
    }

    private void open() {
        if (connection.open()) {
            // Whoever put something in last may have come to an end before it could be found.
            index.refresh();
            index.readLanguages();
        }
    }

    private void openEarly() {
        try {
            open();
        } catch (RuntimeException e) {
            LOG.debug("The index is opened again when it is followed, which tells what is wrong", e);
            connection.close();
        }
        try {
            databaseIsReady.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
