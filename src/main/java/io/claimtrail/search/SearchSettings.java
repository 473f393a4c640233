package io.claimtrail.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How the index is kept: {@code CLAIMTRAIL_SEARCH_…}. */
@ConfigMapping(prefix = "claimtrail.search")
public interface SearchSettings {

    /** The engine that keeps the index. */
    @WithDefault("embedded")
    Engine engine();

    /** Where a cluster is, for instance {@code http://localhost:9200}; several are taken in turn. */
    Optional<List<String>> uris();

    Optional<String> user();

    Optional<String> password();

    /** Into how many parts a cluster splits each index; it cannot be changed later without building it anew. */
    @WithDefault("1")
    int shards();

    /** How many further copies of each part a cluster keeps. */
    @WithDefault("1")
    int replicas();

    /** What can keep an index. */
    enum Engine {
        /** Lucene, in this process, under {@code CLAIMTRAIL_DATA}. */
        EMBEDDED,
        OPENSEARCH,
        ELASTICSEARCH;

        boolean isEmbedded() {
            return this == EMBEDDED;
        }
    }
}
