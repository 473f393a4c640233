package io.claimtrail.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How well a text fits, told from the text alone: BM25 with every word as rare as any other, and texts compared with one
 * length instead of the mean. With the statistics of the whole index, every document that is written would change the order
 * of all others, and pages that are read meanwhile would skip some and repeat others. All words that are asked for have to be
 * there anyway. Claims that are like another are found by how rare the words are that they share: the fields for that keep the
 * statistics, and that list has no pages.
 */
final class SteadySimilarity extends PerFieldSimilarityWrapper {

    /** The fields of the words by which claims are found that are like another. */
    private static final String COMPARED = "said";

    private static final float USUAL_WORDS = 25;

    private final Similarity byRarity = new BM25Similarity();
    private final Similarity steady = new BM25Similarity() {

        @Override
        protected float idf(long documentsWithWord, long documents) {
            return 1;
        }

        @Override
        protected float avgFieldLength(CollectionStatistics statistics) {
            return USUAL_WORDS;
        }
    };

    @Override
    public Similarity get(String field) {
        return field.equals(SearchedFields.words(COMPARED)) || field.equals(SearchedFields.stems(COMPARED))
                ? byRarity
                : steady;
    }
}
