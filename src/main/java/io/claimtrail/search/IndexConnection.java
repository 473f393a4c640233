package io.claimtrail.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.Version;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jboss.logging.Logger;

/** Opens the index on whichever engine is set, and closes it. What is done with it is {@link SearchIndex}'s business. */
@ApplicationScoped
class IndexConnection {

    private static final Logger LOG = Logger.getLogger(IndexConnection.class);

    @Inject
    SearchSettings settings;

    @Inject
    @All
    List<IndexedKind<?>> kinds;

    @ConfigProperty(name = "claimtrail.data")
    String data;

    private volatile CloseableSearchMapping mapping;
    /**
     * What a crash loses is done again ({@link TaskRunner}), and what has to be on disk is flushed. Each commit makes small
     * files, and to merge many of these takes memory.
     */
    private static final int COMMIT_MILLIS = 15_000;

    private String fingerprint;
    private String location;

    /** Opens the index where it is not open; where that fails, it can be tried again. Tells whether it was opened just now. */
    synchronized boolean open() {
        if (mapping != null) {
            return false;
        }
        Set<Class<?>> documents = new LinkedHashSet<>();
        kinds.forEach(kind -> documents.add(kind.documentType()));
        fingerprint = Mapping.fingerprint(documents);
        Map<String, Object> properties = new HashMap<>();
        properties.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
        properties.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false);
        properties.put("hibernate.search.backend.analysis.configurer", new Tokens());
        try {
            IndexFiles files = settings.engine().isEmbedded() ? embedded(properties) : null;
            if (files == null) {
                Cluster.configure(settings, fingerprint, properties);
            }
            CloseableSearchMapping opened = SearchMapping.builder(AnnotatedTypeSource.fromClasses(documents))
                    .properties(properties)
                    .build();
            location = files == null ? Cluster.prepare(opened, settings, fingerprint) : "embedded:" + files.name();
            mapping = opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private IndexFiles embedded(Map<String, Object> properties) throws IOException {
        IndexFiles files = new IndexFiles(Path.of(data), fingerprint, indexNames());
        files.prepare();
        properties.put("hibernate.search.backend.type", "lucene");
        properties.put("hibernate.search.backend.lucene_version", Version.LATEST);
        properties.put("hibernate.search.backend.io.commit_interval", COMMIT_MILLIS);
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
     * snapshot. Closes the index where it has not.
     */
    void verify() {
        if (settings.engine().isEmbedded() || !isOpen()) {
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
        }
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

    /** What sessions come from. */
    SearchMapping mapping() {
        return mapping;
    }

    /** What tells this index from every other, also from one that was here before. */
    String location() {
        return location;
    }

    /** What tells the form of its documents. */
    String fingerprint() {
        return fingerprint;
    }
}
