package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds reviews in the JSON-LD of an HTML page: its {@code script} elements of type {@code application/ld+json}. */
final class HtmlPage {

    private final RowSink sink;

    HtmlPage(RowSink sink) {
        this.sink = sink;
    }

    /** Reads a page; its encoding is what it says itself, or UTF-8. */
    void read(Path file) throws IOException {
        Document page;
        try (InputStream in = Files.newInputStream(file)) {
            page = Jsoup.parse(in, null, "");
        }
        int number = 0;
        for (Element script : page.select("script[type]")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                read(script.data(), "/" + number++);
            }
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
                        "is a script that speaks of a ClaimReview and is no JSON: " + e.getOriginalMessage()));
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
