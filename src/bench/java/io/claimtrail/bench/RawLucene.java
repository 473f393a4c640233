package io.claimtrail.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The limit: Lucene alone, without HTTP and without a database, over the quotes of the same claims and with their bodies. */
final class RawLucene implements AutoCloseable {

    private static final String QUOTE = "quote";
    private static final String BODY = "body";
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 200;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** The words of quotes spread over all claims. */
    final List<String[]> quotes = new ArrayList<>();

    /** Makes the index of what a server has. */
    RawLucene(Server server, Path directory, int claims, int samples) throws Exception {
        Server.delete(directory);
        FSDirectory files = FSDirectory.open(directory);
        StandardAnalyzer analyzer = new StandardAnalyzer(CharArraySet.EMPTY_SET);
        try (IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(64))) {
            ObjectMapper json = new ObjectMapper();
            int seen = 0;
            JsonNode cursor = null;
            do {
                String after = cursor == null ? "" : "&cursor=" + cursor.asText();
                JsonNode page = json.readTree(server.get("/v1/claims?sort=recordedAt&limit=" + LARGEST_PAGE + after));
                for (JsonNode claim : page.get("items")) {
                    String quote = claim.get(QUOTE).asText("");
                    writer.addDocument(document(quote, claim.toString()));
                    if (seen++ % (claims / samples) == 0 && quote.split(" ").length > 6) {
                        quotes.add(quote.replace(".", "").split(" "));
                    }
                }
                cursor = page.get("nextCursor");
            } while (cursor != null);
        }
        reader = DirectoryReader.open(files);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    private static Document document(String quote, String body) {
        Document document = new Document();
        document.add(new TextField(QUOTE, quote, Field.Store.NO));
        document.add(new StoredField(BODY, new BytesRef(body.getBytes(StandardCharsets.UTF_8))));
        return document;
    }

    /** What finds quotes with all of the words. */
    static Query all(String... words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(new TermQuery(new Term(QUOTE, word)), Occur.MUST);
        }
        return all.build();
    }

    static Query phrase(String... words) {
        return new PhraseQuery(QUOTE, words);
    }

    /** Finds the best page, and loads what a server would answer: so many bytes. */
    int page(Query query) throws IOException {
        int bytes = 0;
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc each : searcher.search(query, PAGE).scoreDocs) {
            bytes += stored.document(each.doc).getBinaryValue(BODY).length;
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        reader.directory().close();
    }
}
