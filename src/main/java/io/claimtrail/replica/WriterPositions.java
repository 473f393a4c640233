package io.claimtrail.replica;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.postgresql.replication.LogSequenceNumber;

/**
 * When the writer was where in its log, by this machine's own clock. From the place where the replica is it follows how old the
 * state is that it shows, whatever the clocks of other machines say, and also while nothing is written.
 */
final class WriterPositions {

    /** An hour of them, one a second; who is further behind is at least that far. */
    private static final int MOST = 3_600;

    private record Noted(long nanos, LogSequenceNumber position) {}

    private final Deque<Noted> noted = new ArrayDeque<>();

    /** Notes where the writer is at a time, as {@link System#nanoTime} tells it. */
    void note(long nanos, LogSequenceNumber position) {
        if (!noted.isEmpty()) {
            int order = noted.getLast().position.compareTo(position);
            if (order > 0) {
                // Another server is the writer now, or an older state was brought back: what was noted means nothing
                // any more.
                noted.clear();
            } else if (order == 0) {
                // The replica showed this state all along, so that the last time counts.
                noted.removeLast();
            }
        }
        noted.addLast(new Noted(nanos, position));
        if (noted.size() > MOST) {
            noted.removeFirst();
        }
    }

    /**
     * How long ago the writer was where the replica is, and forgets what lies before.
     *
     * @return nothing where that is longer ago than what is known
     */
    Optional<Duration> lag(long nanos, LogSequenceNumber replayed) {
        Noted reached = null;
        Iterator<Noted> earlier = noted.iterator();
        while (earlier.hasNext()) {
            Noted each = earlier.next();
            if (each.position.compareTo(replayed) > 0) {
                break;
            }
            reached = each;
            earlier.remove();
        }
        if (reached == null) {
            return Optional.empty();
        }
        noted.addFirst(reached);
        return Optional.of(Duration.ofNanos(nanos - reached.nanos));
    }
}
