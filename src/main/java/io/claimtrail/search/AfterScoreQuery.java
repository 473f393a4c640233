package io.claimtrail.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.queries.function.FunctionMatchQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreDoc;

/**
 * Matches what comes after a document in the order of scores. Every document that is written shifts the scores of all
 * others a little, so the document's score is taken anew from the very state of the index that is searched: otherwise
 * what was shown already would come again.
 */
final class AfterScoreQuery extends Query {

    private final Query scoring;
    private final Query last;
    private final float lastScore;
    private final Query afterTie;

    /**
     * @param scoring what gives the scores
     * @param last the same for the document alone
     * @param lastScore its score by then, for where it is gone
     * @param afterTie what comes after it among those with the same score
     */
    AfterScoreQuery(Query scoring, Query last, float lastScore, Query afterTie) {
        this.scoring = scoring;
        this.last = last;
        this.lastScore = lastScore;
        this.afterTie = afterTie;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        ScoreDoc[] found = searcher.search(last, 1).scoreDocs;
        float score = found.length == 0 ? lastScore : found[0].score;
        DoubleValuesSource scores = DoubleValuesSource.fromQuery(scoring);
        Query tie = new BooleanQuery.Builder()
                .add(new FunctionMatchQuery(scores, each -> each == score), Occur.FILTER)
                .add(afterTie, Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(new FunctionMatchQuery(scores, each -> each < score), Occur.SHOULD)
                .add(tie, Occur.SHOULD)
                .build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && last.equals(((AfterScoreQuery) other).last)
                && lastScore == ((AfterScoreQuery) other).lastScore;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), last, lastScore);
    }

    @Override
    public String toString(String field) {
        return "after(" + last.toString(field) + ")";
    }
}
