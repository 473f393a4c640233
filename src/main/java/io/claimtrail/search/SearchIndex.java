package io.claimtrail.search;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.search.IndexState.Phase;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.ReadOnlySession;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** What is done with the open index. What it holds is {@link Indexer}'s business. */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    private static final String OUT_OF_REACH = "The search engine is out of reach.";

    /** A thread makes so many documents before it sends them: two of the database's {@link Lots}. */
    private static final int LOT = 128;

    /** One makes documents while another waits for the index, and no more than leave most connections to the database to others. */
    private static final int THREADS =
            Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));

    @Inject
    SearchSettings settings;

    @Inject
    @All
    List<IndexedKind<?>> kinds;

    @Inject
    IndexState state;

    @Inject
    IndexConnection connection;

    @Inject
    EntityManager entities;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "index-documents");
        thread.setDaemon(true);
        return thread;
    });

    private final Set<String> languages = ConcurrentHashMap.newKeySet();

    @PreDestroy
    void stop() {
        threads.shutdown();
    }

    /** Learns which languages it holds: when it is opened, and when another instance can have written to it. */
    void readLanguages() {
        for (IndexedKind<?> kind : kinds.stream().filter(this::hasStems).toList()) {
            AggregationKey<Map<String, Long>> key = AggregationKey.of(SearchedFields.LANGUAGES);
            try (SearchSession session = session()) {
                boolean learned = languages.addAll(session.search(kind.documentType())
                        .where(f -> f.matchAll())
                        .aggregation(
                                key,
                                f -> f.terms()
                                        .field(SearchedFields.LANGUAGES, String.class)
                                        .maxTermCount(100))
                        .fetch(0)
                        .aggregation(key)
                        .keySet());
                if (learned) {
                    state.changed();
                }
            }
        }
    }

    private boolean hasStems(IndexedKind<?> kind) {
        return connection
                .mapping()
                .indexedEntity(kind.documentType())
                .indexManager()
                .descriptor()
                .field(SearchedFields.LANGUAGES)
                .isPresent();
    }

    /** Whether Lucene keeps it in this process. */
    public boolean isEmbedded() {
        return settings.engine().isEmbedded();
    }

    /**
     * Searches.
     *
     * @param work what to do with the session, which is closed afterwards
     * @throws ProblemException 503 while the index cannot answer
     */
    public <T> T search(Function<SearchSession, T> work) {
        if (state.phase() != Phase.READY) {
            throw unavailable();
        }
        try (SearchSession session = session()) {
            return work.apply(session);
        } catch (SearchException e) {
            LOG.warnf(e, "A search failed");
            throw unavailable();
        }
    }

    /** The languages that any stem in the index belongs to. */
    public Set<String> languages() {
        return languages;
    }

    private ProblemException unavailable() {
        return ProblemException.of(
                ProblemType.SEARCH_UNAVAILABLE,
                switch (state.phase()) {
                    case STARTING -> "The search index is being opened.";
                    case BUILDING ->
                        "The search index is being built: %d %% are done."
                                .formatted(state.progress().percent());
                    case READY -> OUT_OF_REACH;
                    case FAILING ->
                        state.isCatchingUp()
                                ? "The search index catches up with what was changed while its engine was out of reach."
                                : OUT_OF_REACH;
                });
    }

    private SearchSession session() {
        return connection.mapping().createSession();
    }

    /** Puts the current documents of records into the index, where they can then be found, and takes out those that are gone. */
    void update(IndexedKind<?> kind, List<UUID> ids) {
        update(kind, ids, Acknowledged.FOUND);
    }

    /**
     * The same for many, on several threads: documents of some are made while the index takes in others. It has taken in all of
     * them then, but they are found only once it is refreshed.
     */
    void updateMany(IndexedKind<?> kind, List<UUID> ids) {
        List<CompletableFuture<Void>> lots = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += LOT) {
            List<UUID> lot = ids.subList(from, Math.min(ids.size(), from + LOT));
            lots.add(CompletableFuture.runAsync(() -> updateLot(kind, lot), threads));
        }
        CompletableFuture.allOf(lots.toArray(CompletableFuture[]::new)).join();
    }

    private void updateLot(IndexedKind<?> kind, List<UUID> ids) {
        QuarkusTransaction.requiringNew().run(() -> {
            ReadOnlySession.of(entities);
            update(kind, ids, Acknowledged.TAKEN);
        });
    }

    private <D> void update(IndexedKind<D> kind, Collection<UUID> ids, IndexingPlanSynchronizationStrategy until) {
        Set<UUID> gone = new LinkedHashSet<>(ids);
        List<D> documents = Lots.of(gone, kind::documents);
        try (SearchSession session = connection
                .mapping()
                .createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(until)
                .build()) {
            for (D document : documents) {
                session.indexingPlan().addOrUpdate(document);
                gone.remove(kind.idOf(document));
                languages.addAll(kind.languagesOf(document));
            }
            gone.forEach(id -> session.indexingPlan().purge(kind.documentType(), id, null));
        }
        state.changed();
    }

    /** How many documents of a kind can be found. */
    long count(IndexedKind<?> kind) {
        try (SearchSession session = session()) {
            return session.search(kind.documentType()).where(f -> f.matchAll()).fetchTotalHitCount();
        }
    }

    /** Gives the ids of all documents of a kind, some at a time. */
    void forEachBatch(IndexedKind<?> kind, int size, Consumer<List<UUID>> work) {
        try (SearchSession session = session();
                SearchScroll<UUID> scroll = session.search(kind.documentType())
                        .select(f -> f.id(UUID.class))
                        .where(f -> f.matchAll())
                        .scroll(size)) {
            for (SearchScrollResult<UUID> batch = scroll.next(); batch.hasHits(); batch = scroll.next()) {
                work.accept(batch.hits());
            }
        }
    }

    /** Takes everything out of the index. */
    void purge() {
        try (SearchSession session = session()) {
            session.workspace().purge();
        }
        state.changed();
    }

    /** What was put in survives a crash from here on. */
    void flush() {
        try (SearchSession session = session()) {
            session.workspace().flush();
        }
    }

    /** Everything that was put in can be found from here on. */
    void refresh() {
        try (SearchSession session = session()) {
            session.workspace().refresh();
        }
        state.changed();
    }
}
