package io.claimtrail.search;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Builds the index from the database: where there is none that holds everything, and where somebody asks for it. In the
 * latter case each document takes the place of the one that was there, so that the index goes on answering.
 */
@ApplicationScoped
class IndexBuild {

    private static final Logger LOG = Logger.getLogger(IndexBuild.class);
    private static final int BATCH = 512;
    private static final int LOG_EVERY = 20_000;
    private static final int LONGEST_BUILD_SECONDS = 24 * 60 * 60;

    @Inject
    IndexConnection connection;

    @Inject
    SearchIndex index;

    @Inject
    IndexState state;

    @Inject
    @All
    List<IndexedKind<?>> kinds;

    @Inject
    EntityManager entities;

    private volatile boolean wanted;

    /** The location of the index that is known to hold everything; null where none is. */
    private String complete;

    /** The location of the index whose size was compared with that of the database; null where none was. */
    private String compared;

    /** Has the index built anew as soon as the indexer comes to it; false where that is under way. */
    synchronized boolean request() {
        if (wanted) {
            return false;
        }
        wanted = true;
        state.rebuilding(total());
        return true;
    }

    /**
     * Once after the start, has the index built anew where it holds more or fewer records than are on record: a backup of the
     * database, or of the index, was restored. Searches go on meanwhile.
     */
    void compareOnce() {
        if (connection.location().equals(compared)) {
            return;
        }
        Map<String, Long> indexed = counts(index::count);
        Map<String, Long> onRecord = counts(IndexBuild::onRecord);
        if (QuarkusTransaction.requiringNew().call(() -> IndexTask.count()) > 0) {
            // Somebody is writing: neither number holds.
            return;
        }
        compared = connection.location();
        if (!indexed.equals(onRecord)) {
            LOG.warnf("The search index holds %s where the database has %s: it is built anew", indexed, onRecord);
            request();
        }
    }

    private Map<String, Long> counts(ToLongFunction<IndexedKind<?>> count) {
        return kinds.stream().collect(Collectors.toMap(IndexedKind::name, count::applyAsLong));
    }

    /**
     * Builds the index where that is needed, and returns early where the server is closing.
     *
     * @param meanwhile follows what was changed, again and again, while the index goes on answering
     */
    void buildIfNeeded(BooleanSupplier closing, Runnable meanwhile) {
        if (!wanted && connection.location().equals(complete)) {
            return;
        }
        // Of several instances one at a time; the others find it complete when their turn comes.
        QuarkusTransaction.requiringNew().timeout(LONGEST_BUILD_SECONDS).run(() -> {
            Guard.INDEX_BUILD.hold(entities);
            if (!isComplete()) {
                state.building(total());
                LOG.infof(
                        "Building the search index: %d records",
                        state.progress().total());
                index.purge();
                build(closing, meanwhile);
            } else if (wanted) {
                build(closing, meanwhile);
            }
            complete = connection.location();
        });
    }

    private void build(BooleanSupplier closing, Runnable meanwhile) {
        long done = 0;
        for (IndexedKind<?> kind : kinds) {
            UUID last = null;
            List<UUID> ids = next(kind, null);
            while (!ids.isEmpty()) {
                if (closing.getAsBoolean()) {
                    return;
                }
                put(kind, ids);
                done += ids.size();
                state.built(done);
                if (done % LOG_EVERY < BATCH) {
                    LOG.infof(
                            "Building the search index: %d %%", state.progress().percent());
                }
                if (state.phase() == IndexState.Phase.READY) {
                    meanwhile.run();
                }
                last = ids.get(ids.size() - 1);
                ids = next(kind, last);
            }
        }
        index.refresh();
        kinds.forEach(this::removeLeftovers);
        index.flush();
        QuarkusTransaction.requiringNew().run(() -> BuiltIndex.put(connection.location(), connection.fingerprint()));
        wanted = false;
        state.finished();
        LOG.infof("Built the search index: %d records", done);
    }

    /** All that is on record is in the index now; where it holds more, some of that is gone from the database. */
    private void removeLeftovers(IndexedKind<?> kind) {
        if (index.count(kind) > onRecord(kind)) {
            index.forEachBatch(kind, BATCH, ids -> put(kind, ids));
            index.refresh();
        }
    }

    private boolean isComplete() {
        return QuarkusTransaction.requiringNew()
                .call(() -> BuiltIndex.holds(connection.location(), connection.fingerprint()));
    }

    private void put(IndexedKind<?> kind, List<UUID> ids) {
        QuarkusTransaction.requiringNew().run(() -> {
            // Another instance must not follow a change while the document from before it is on its way.
            Guard.INDEX.hold(entities);
            index.updateMany(kind, ids);
        });
    }

    private List<UUID> next(IndexedKind<?> kind, UUID last) {
        return QuarkusTransaction.requiringNew().call(() -> kind.idsAfter(last, BATCH));
    }

    private long total() {
        return kinds.stream().mapToLong(IndexBuild::onRecord).sum();
    }

    private static long onRecord(IndexedKind<?> kind) {
        return QuarkusTransaction.requiringNew().call(kind::count);
    }
}
