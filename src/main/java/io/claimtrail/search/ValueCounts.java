package io.claimtrail.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;

/**
 * Counts what a search of Lucene finds by the values of a field. Values are counted by their numbers in each segment of the
 * index, and read once a segment: Hibernate Search looks up each of them in all segments, which takes many times as long.
 */
final class ValueCounts extends SimpleCollector {

    private final String field;
    private final Map<String, Long> counts = new HashMap<>();
    private SortedDocValues single;
    private SortedSetDocValues several;
    private int[] inSegment;

    ValueCounts(String field) {
        this.field = field;
    }

    /** The most frequent values, of those as frequent the first in their order. */
    Map<String, Long> most(int limit) {
        Map<String, Long> most = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .forEach(each -> most.put(each.getKey(), each.getValue()));
        return most;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        several = DocValues.getSortedSet(segment.reader(), field);
        single = DocValues.unwrapSingleton(several);
        inSegment = new int[Math.toIntExact(several.getValueCount())];
    }

    @Override
    public void collect(int document) throws IOException {
        if (single != null) {
            if (single.advanceExact(document)) {
                inSegment[single.ordValue()]++;
            }
        } else if (several.advanceExact(document)) {
            for (int i = several.docValueCount(); i > 0; i--) {
                inSegment[(int) several.nextOrd()]++;
            }
        }
    }

    @Override
    public void finish() throws IOException {
        TermsEnum values = several.termsEnum();
        for (BytesRef value = values.next(); value != null; value = values.next()) {
            int count = inSegment[(int) values.ord()];
            if (count > 0) {
                counts.merge(value.utf8ToString(), (long) count, Long::sum);
            }
        }
    }
}
