package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import io.claimtrail.http.UnreadableJson;
import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds reviews in an HTML page: in its JSON-LD, the {@code script} elements of type {@code application/ld+json}, and in its
 * microdata and RDFa.
 */
final class HtmlPage {

    /** A page is held in memory as a tree. */
    static final long LARGEST = 8L << 20;

    static final String TOO_LARGE = "The page is larger than 8 MiB (8,388,608 bytes)";

    private final RowSink sink;

    HtmlPage(RowSink sink) {
        this.sink = sink;
    }

    /** Reads a page; its encoding is what it says itself, or UTF-8. */
    void read(FileContent content) throws IOException {
        Document page;
        try (InputStream in = content.open()) {
            page = Jsoup.parse(in, null, "");
        }
        int number = 0;
        for (Element script : page.select("script[type]")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                read(script.data(), "/" + number++);
            }
        }
        page.setBaseUri(page.select("link[rel=canonical][href]").attr("href"));
        for (JsonNode items : EmbeddedItems.of(page)) {
            new ReviewFinder(sink, null).find(items, "");
        }
    }

    private void read(String script, String place) throws IOException {
        try (MappingIterator<JsonNode> documents =
                LenientJson.MAPPER.readerFor(JsonNode.class).readValues(bare(script))) {
            while (documents.hasNextValue()) {
                new ReviewFinder(sink, null).find(documents.nextValue(), place);
            }
        } catch (JsonProcessingException e) {
            if (script.contains("ClaimReview")) {
                sink.take(new SplitRow(
                        SplitRow.Kind.BROKEN,
                        null,
                        place,
                        null,
                        "is a script that speaks of a ClaimReview and is no JSON: " + UnreadableJson.why(e)));
            }
        }
    }

    /** What hides a script from browsers of the last century. */
    private static String bare(String script) {
        return script.strip()
                .replaceFirst("^(<!--|(//)?\\s*<!\\[CDATA\\[)", "")
                .replaceFirst("(-->|(//)?\\s*\\]\\]>)$", "");
    }
}
