package io.claimtrail.changes;

import io.claimtrail.stop.Stopping;
import io.claimtrail.storage.Committed;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Wakes those who wait for a change: at once after a commit of this instance, after a second for those of others. */
@ApplicationScoped
class ChangeSignal {

    /** Before the index follows, which takes longer. */
    private static final int FIRST = 1;

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Inject
    Stopping stopping;

    private final AtomicLong commits = new AtomicLong();
    private final Set<UniEmitter<? super Boolean>> waiting = ConcurrentHashMap.newKeySet();

    /** How many commits there were: asked before one looks, so that none is missed in between. */
    long commits() {
        return commits.get();
    }

    /**
     * Holds no thread until it is time to look again.
     *
     * @param seen {@link #commits()} before the last look
     * @param most how long at most
     */
    Uni<Boolean> await(long seen, Duration most) {
        return Uni.createFrom()
                .<Boolean>emitter(emitter -> {
                    waiting.add(emitter);
                    emitter.onTermination(() -> waiting.remove(emitter));
                    if (commits.get() != seen || isOver()) {
                        wake(emitter);
                    }
                })
                .ifNoItem()
                .after(most.compareTo(BETWEEN_LOOKS) < 0 ? most : BETWEEN_LOOKS)
                .recoverWithItem(false)
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Nobody waits any more once the server is about to end. */
    boolean isOver() {
        return stopping.hasBegun();
    }

    @PostConstruct
    void letGoAtTheEnd() {
        stopping.whenItBegins(() -> waiting.forEach(this::wake));
    }

    void committed(@Observes @Priority(FIRST) Committed change) {
        commits.incrementAndGet();
        waiting.forEach(this::wake);
    }

    private void wake(UniEmitter<? super Boolean> emitter) {
        waiting.remove(emitter);
        emitter.complete(true);
    }
}
