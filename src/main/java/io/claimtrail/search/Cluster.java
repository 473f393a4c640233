package io.claimtrail.search;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.claimtrail.search.SearchSettings.Engine;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.backend.elasticsearch.ElasticsearchBackend;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** How an index on an OpenSearch or Elasticsearch cluster is set up. */
final class Cluster {

    private static final int REQUEST_TIMEOUT_MILLIS = 5_000;
    private static final int CONNECTION_TIMEOUT_MILLIS = 1_000;
    private static final String PREFIX = "claimtrail-";

    private Cluster() {}

    /** Adds what Hibernate Search needs to know. */
    static void configure(SearchSettings settings, String fingerprint, Map<String, Object> properties) {
        String backend = "hibernate.search.backend.";
        properties.put("hibernate.search.schema_management.strategy", "none");
        properties.put(backend + "type", "elasticsearch");
        properties.put(backend + "uris", String.join(",", settings.uris().orElse(List.of("http://localhost:9200"))));
        settings.user().ifPresent(user -> properties.put(backend + "username", user));
        settings.password().ifPresent(password -> properties.put(backend + "password", password));
        properties.put(backend + "request_timeout", REQUEST_TIMEOUT_MILLIS);
        properties.put(backend + "read_timeout", REQUEST_TIMEOUT_MILLIS);
        properties.put(backend + "connection_timeout", CONNECTION_TIMEOUT_MILLIS);
        properties.put(backend + "layout.strategy", new Layout(fingerprint));
        // Searching works on primaries alone; a cluster of one node never gets further.
        properties.put(backend + "schema_management.minimal_required_status", "yellow");
    }

    /**
     * Makes the indexes where they are missing.
     *
     * @return what tells them from every other, see {@link #nameOf}
     */
    static String prepare(SearchMapping mapping, SearchSettings settings, String fingerprint) throws IOException {
        Request template = new Request("PUT", "/_index_template/claimtrail");
        template.setJsonEntity("""
                {"index_patterns": ["%s*"],
                 "template": {"settings": {"number_of_shards": %d, "number_of_replicas": %d}}}""".formatted(PREFIX, settings.shards(), settings.replicas()));
        client(mapping).performRequest(template);
        try (SearchSession session = mapping.createSession()) {
            session.schemaManager().createOrValidate();
        }
        return nameOf(mapping, fingerprint);
    }

    /** The cluster's own ids of the indexes: deleted and made again, they have others. */
    static String nameOf(SearchMapping mapping, String fingerprint) throws IOException {
        Request settings = new Request("GET", "/" + PREFIX + "*-" + fingerprint + "/_settings");
        JsonObject answer = JsonParser.parseReader(new InputStreamReader(
                        client(mapping).performRequest(settings).getEntity().getContent(), StandardCharsets.UTF_8))
                .getAsJsonObject();
        Map<String, String> ids = new TreeMap<>();
        answer.asMap()
                .forEach((index, each) -> ids.put(
                        index,
                        each.getAsJsonObject()
                                .getAsJsonObject("settings")
                                .getAsJsonObject("index")
                                .get("uuid")
                                .getAsString()));
        return Engine.OPENSEARCH + ":" + String.join(",", ids.values());
    }

    private static RestClient client(SearchMapping mapping) {
        return mapping.backend().unwrap(ElasticsearchBackend.class).client(RestClient.class);
    }

    /** The mapping is part of an index's name, so that two versions of Claimtrail do not write into one. */
    private record Layout(String fingerprint) implements IndexLayoutStrategy {

        @Override
        public String createInitialElasticsearchIndexName(String index) {
            return PREFIX + index + "-" + fingerprint;
        }

        @Override
        public String createWriteAlias(String index) {
            return null;
        }

        @Override
        public String createReadAlias(String index) {
            return null;
        }

        @Override
        public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
            return index;
        }

        @Override
        public String extractUniqueKeyFromElasticsearchIndexName(String index) {
            return index.substring(PREFIX.length(), index.lastIndexOf('-'));
        }
    }
}
