package io.claimtrail.search;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.search.IndexState.Phase;
import io.claimtrail.search.SearchSettings.Engine;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.util.Version;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/** The open index, on whichever engine is set. What it holds is {@link Indexer}'s business. */
@ApplicationScoped
public class SearchIndex {

    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    /** The field of documents with stems that lists the languages of these. */
    private static final String LANGUAGES = "languages";

    @Inject
    SearchSettings settings;

    @Inject
    @All
    List<IndexedKind<?>> kinds;

    @ConfigProperty(name = "claimtrail.data")
    String data;

    @Inject
    IndexState state;

    private final Set<String> languages = ConcurrentHashMap.newKeySet();
    private volatile CloseableSearchMapping mapping;
    private String fingerprint;
    private String location;

    /** Opens the index; where that fails, it can be tried again. */
    synchronized void open() {
        if (mapping != null) {
            return;
        }
        Set<Class<?>> documents = new LinkedHashSet<>();
        kinds.forEach(kind -> documents.add(kind.documentType()));
        fingerprint = Mapping.fingerprint(documents);
        Map<String, Object> properties = new HashMap<>();
        properties.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
        properties.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false);
        properties.put("hibernate.search.backend.analysis.configurer", new Tokens());
        CloseableSearchMapping opened;
        try {
            IndexFiles files = isEmbedded() ? embedded(properties) : null;
            if (files == null) {
                Cluster.configure(settings, fingerprint, properties);
            }
            opened = SearchMapping.builder(AnnotatedTypeSource.fromClasses(documents))
                    .properties(properties)
                    .build();
            location = files == null ? Cluster.prepare(opened, settings, fingerprint) : "embedded:" + files.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mapping = opened;
        languages.clear();
        readLanguages();
    }

    private IndexFiles embedded(Map<String, Object> properties) throws IOException {
        IndexFiles files = new IndexFiles(Path.of(data), fingerprint, indexNames());
        files.prepare();
        properties.put("hibernate.search.backend.type", "lucene");
        properties.put("hibernate.search.backend.lucene_version", Version.LATEST);
        properties.put(
                "hibernate.search.backend.directory.root", files.directory().toString());
        return files;
    }

    private Set<String> indexNames() {
        return kinds.stream()
                .map(kind -> kind.documentType().getAnnotation(Indexed.class).index())
                .collect(Collectors.toSet());
    }

    /**
     * Makes sure that a cluster still has the very indexes that were opened: somebody can have deleted them, or restored a
     * snapshot. Closes the index where it has not. Another instance can also have written in a new language.
     */
    void verify() {
        if (isEmbedded() || !isOpen()) {
            return;
        }
        String current;
        try {
            current = Cluster.nameOf(mapping, fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!current.equals(location)) {
            LOG.warn("The indexes on the cluster are not those that were opened");
            close();
        } else {
            readLanguages();
        }
    }

    private void readLanguages() {
        for (IndexedKind<?> kind : kinds.stream().filter(this::hasStems).toList()) {
            AggregationKey<Map<String, Long>> key = AggregationKey.of(LANGUAGES);
            try (SearchSession session = session()) {
                languages.addAll(session.search(kind.documentType())
                        .where(f -> f.matchAll())
                        .aggregation(
                                key,
                                f -> f.terms().field(LANGUAGES, String.class).maxTermCount(100))
                        .fetch(0)
                        .aggregation(key)
                        .keySet());
            }
        }
    }

    private boolean hasStems(IndexedKind<?> kind) {
        return mapping.indexedEntity(kind.documentType())
                .indexManager()
                .descriptor()
                .field(LANGUAGES)
                .isPresent();
    }

    synchronized void close() {
        if (mapping != null) {
            mapping.close();
            mapping = null;
        }
    }

    boolean isOpen() {
        return mapping != null;
    }

    /** Whether Lucene keeps it in this process. */
    public boolean isEmbedded() {
        return settings.engine() == Engine.EMBEDDED;
    }

    /** What tells this index from every other, also from one that was here before. */
    String location() {
        return location;
    }

    /** What tells the form of its documents. */
    String fingerprint() {
        return fingerprint;
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
                state.phase() == Phase.FAILING || state.phase() == Phase.READY
                        ? "The search engine is out of reach."
                        : "The search index is being built: %d %% are done."
                                .formatted(state.progress().percent()));
    }

    private SearchSession session() {
        return mapping.createSession();
    }

    /** Puts the current documents of records into the index and takes out those that are gone; then both can be found. */
    <D> void update(IndexedKind<D> kind, Collection<UUID> ids, Acknowledged until) {
        Set<UUID> gone = new LinkedHashSet<>(ids);
        List<D> documents = kind.documents(gone);
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(until)
                .build()) {
            for (D document : documents) {
                session.indexingPlan().addOrUpdate(document);
                gone.remove(kind.idOf(document));
                languages.addAll(kind.languagesOf(document));
            }
            gone.forEach(id -> session.indexingPlan().purge(kind.documentType(), id, null));
        }
    }

    /** Takes everything out of the index. */
    void purge() {
        try (SearchSession session = session()) {
            session.workspace().purge();
        }
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
    }
}
