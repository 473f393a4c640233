package io.claimtrail.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/**
 * A search of the index for how many records have which values, on either engine.
 *
 * @param index which engine it is on
 * @param documents the kind of records
 */
public record CountedSearch<D>(SearchIndex index, SearchSession session, Class<D> documents) {

    /**
     * The records that meet a condition, counted by the values of each field.
     *
     * @param fields keywords that can be aggregated, none of them in a nested object
     * @param most how many values to give of each, the most frequent first
     */
    public Map<String, Map<String, Long>> counts(SearchPredicate condition, List<String> fields, int most) {
        return index.isEmbedded() ? embedded(condition, fields, most) : aggregated(condition, fields, most);
    }

    private Map<String, Map<String, Long>> embedded(SearchPredicate condition, List<String> fields, int most) {
        ValueCounts[] collectors = fields.stream().map(ValueCounts::new).toArray(ValueCounts[]::new);
        try (IndexReader reader =
                session.scope(documents).extension(LuceneExtension.get()).openIndexReader()) {
            new IndexSearcher(reader)
                    .search(
                            LuceneMigrationUtils.toLuceneQuery(condition),
                            new InOneThread(MultiCollector.wrap(collectors)));
        } catch (IOException e) {
            throw new SearchException("The index cannot be read", e);
        }
        Map<String, Map<String, Long>> counts = new HashMap<>();
        for (int i = 0; i < collectors.length; i++) {
            counts.put(fields.get(i), collectors[i].most(most));
        }
        return counts;
    }

    private Map<String, Map<String, Long>> aggregated(SearchPredicate condition, List<String> fields, int most) {
        var search = session.search(documents).where(condition);
        for (String field : fields) {
            search.aggregation(
                    key(field), f -> f.terms().field(field, String.class).maxTermCount(most));
        }
        SearchResult<?> result = search.fetch(0);
        Map<String, Map<String, Long>> counts = new HashMap<>();
        fields.forEach(field -> counts.put(field, result.aggregation(key(field))));
        return counts;
    }

    /** One collector sees all segments. */
    private record InOneThread(Collector collector) implements CollectorManager<Collector, Void> {

        @Override
        public Collector newCollector() {
            return collector;
        }

        @Override
        public Void reduce(Collection<Collector> collectors) {
            return null;
        }
    }

    private static AggregationKey<Map<String, Long>> key(String field) {
        return AggregationKey.of(field);
    }
}
