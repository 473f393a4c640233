package io.claimtrail.changes;

import io.claimtrail.history.ChangeQuery;
import io.claimtrail.history.ChangeReader;
import io.claimtrail.history.FollowedChanges;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Reads the feed, and waits for it to go on. */
@ApplicationScoped
class ChangeFeed {

    @Inject
    ChangeReader reader;

    @Inject
    ChangeSignal signal;

    /** What comes after a place. */
    record Stretch(List<ChangeView> items, long upTo) {}

    /** The place after the last change. */
    long end() {
        return QuarkusTransaction.requiringNew().call(reader::last);
    }

    /** What comes after a place by now. */
    Stretch read(long after, ChangeQuery wanted, int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            FollowedChanges found = reader.after(after, wanted, most);
            return new Stretch(found.changes().stream().map(ChangeView::of).toList(), found.upTo());
        });
    }

    /** Whether it goes on no more, since the server is about to end. */
    boolean isOver() {
        return signal.isOver();
    }

    /** What comes after a place as soon as there is anything, or nothing once the time or the feed is over. */
    Uni<Stretch> await(long after, ChangeQuery wanted, int most, Duration longest) {
        return look(after, wanted, most, System.nanoTime() + longest.toNanos());
    }

    private Uni<Stretch> look(long after, ChangeQuery wanted, int most, long deadline) {
        return Uni.createFrom()
                .item(() -> new Look(signal.commits(), read(after, wanted, most)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(look -> {
                    Duration left = Duration.ofNanos(deadline - System.nanoTime());
                    if (!look.found.items.isEmpty() || left.toMillis() < 1 || isOver()) {
                        return Uni.createFrom().item(look.found);
                    }
                    return signal.await(look.commits, left).chain(() -> look(look.found.upTo, wanted, most, deadline));
                });
    }

    /** What one look found, and how many commits there had been before it. */
    private record Look(long commits, Stretch found) {}
}
