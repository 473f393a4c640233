package io.claimtrail.search;

import io.claimtrail.storage.ReadOnlySession;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;

/** Carries out the tasks of the index. Only the indexer's thread uses it. */
@ApplicationScoped
class TaskRunner {

    private static final int BATCH = 1_000;

    /** More are found at the end: a cluster takes many times as long to have each lot found by itself. */
    private static final int FEW = 200;

    /** With more done than this and not yet on disk, looking for what is left to do gets slow. */
    private static final int MOST_UNFLUSHED = 2_000;

    @Inject
    SearchIndex index;

    @Inject
    EntityManager entities;

    @Inject
    @All
    List<IndexedKind<?>> kinds;

    /** Done, but not yet on disk. */
    private final NavigableSet<Long> done = new TreeSet<>();

    /** Whether the index has taken something in that cannot be found yet. */
    private boolean unfound;

    /**
     * Whether there is anything to do. To look for it by carrying it out would take the {@link Guard}, which is a write: nothing
     * would ever stay as it was for long.
     */
    boolean areLeft() {
        return QuarkusTransaction.requiringNew().call(() -> !open(1).isEmpty());
    }

    /** Carries out everything that is left to do; then it can be found. */
    void runAll() {
        while (QuarkusTransaction.requiringNew().call(this::runBatch)) {
            letGo();
        }
        if (unfound) {
            index.refresh();
            unfound = false;
        }
        letGo();
    }

    /** Lets the tasks go that are done, where that costs less than passing them by in the next batch. */
    private void letGo() {
        if (!index.isEmbedded()) {
            // A cluster has on disk what it has acknowledged.
            forget();
        } else if (done.size() > MOST_UNFLUSHED) {
            flush();
        }
    }

    /** Lets the tasks go that are done, once what they led to is on disk. */
    void flush() {
        if (!done.isEmpty()) {
            index.flush();
            forget();
        }
    }

    /** Tells whether there may be more. */
    private boolean runBatch() {
        Guard.INDEX.hold(entities);
        ReadOnlySession.of(entities);
        List<IndexTask> open = open(BATCH);
        boolean few = open.size() <= FEW;
        unfound |= !few;
        for (IndexedKind<?> kind : kinds) {
            List<UUID> records = open.stream()
                    .filter(task -> task.kind.equals(kind.name()))
                    .map(task -> task.recordId)
                    .distinct()
                    .toList();
            if (few && !records.isEmpty()) {
                index.update(kind, records);
            } else {
                index.updateMany(kind, records);
            }
        }
        open.forEach(task -> done.add(task.id));
        return open.size() == BATCH;
    }

    /** Of what is done, the database is told in a few numbers: hardly any are left out between the first and the last. */
    private List<IndexTask> open(int most) {
        if (done.isEmpty()) {
            return IndexTask.oldest(most);
        }
        List<Long> between = LongStream.range(done.first(), done.last())
                .filter(id -> !done.contains(id))
                .limit(MOST_UNFLUSHED)
                .boxed()
                .toList();
        if (between.size() < MOST_UNFLUSHED) {
            return IndexTask.oldest(most, done.first(), done.last(), between);
        }
        return IndexTask.oldest(done.size() + most).stream()
                .filter(task -> !done.contains(task.id))
                .toList();
    }

    private void forget() {
        if (done.isEmpty()) {
            return;
        }
        List<Long> ids = new ArrayList<>(done);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int from = 0; from < ids.size(); from += BATCH) {
                IndexTask.delete("id in ?1", ids.subList(from, Math.min(ids.size(), from + BATCH)));
            }
        });
        done.clear();
    }
}
