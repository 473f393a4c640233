package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.http.UnreadableJson;
import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import io.claimtrail.text.LetterCase;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Finds reviews in an HTML page: in its JSON-LD, the {@code script} elements of type {@code application/ld+json}, and in its
 * microdata and RDFa.
 */
final class HtmlPage {

    /** A page is held in memory as a tree. */
    static final long LARGEST = 8L << 20;

    static final String TOO_LARGE = "The page is larger than 8 MiB (8,388,608 bytes)";

    /** A script is no HTML, but some have what is in it escaped as if it were. */
    private static final Pattern ESCAPED = Pattern.compile("[\\s\\[{]*&(quot|#0*34|#[xX]0*22);");

    private static final Pattern SPEAKS_OF_REVIEW = Pattern.compile("claimreview", Pattern.CASE_INSENSITIVE);

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
        String canonical = page.select("link[rel=canonical][href]").attr("href");
        RowSink placed = row -> sink.take(placed(row, canonical));
        int number = 0;
        for (Element script : page.select("script[type]")) {
            if (LetterCase.lower(script.attr("type")).contains("ld+json")) {
                read(script.data(), "/" + number++, placed);
            }
        }
        page.setBaseUri(canonical);
        for (JsonNode items : EmbeddedItems.of(page)) {
            new ReviewFinder(placed, null).find(items, "");
        }
    }

    /** A review that does not say where it is, is where its page says that it is itself. */
    private static SplitRow placed(SplitRow row, String canonical) {
        if (row.kind() == SplitRow.Kind.CLAIM_REVIEW
                && canonical.matches("https?://.+")
                && row.content() instanceof ObjectNode review
                && ReviewRows.ownAddresses(review).findAny().isEmpty()) {
            Element link =
                    new Element("a").attr("href", Nodes.text(review.path("url")).orElse(""));
            link.setBaseUri(canonical);
            review.put("url", link.absUrl("href"));
        }
        return row;
    }

    private void read(String script, String place, RowSink found) throws IOException {
        String json = bare(script);
        List<JsonNode> documents = new ArrayList<>();
        Optional<JsonProcessingException> broken = parse(json, documents);
        if (broken.isPresent()) {
            // What was read so far may have been closed too early.
            boolean speaksOfReview = SPEAKS_OF_REVIEW.matcher(script).find();
            documents = speaksOfReview ? mended(json) : List.of();
            if (speaksOfReview && documents.isEmpty()) {
                sink.take(new SplitRow(
                        SplitRow.Kind.BROKEN,
                        null,
                        place,
                        null,
                        "is a script that speaks of a ClaimReview and is no JSON: "
                                + UnreadableJson.why(broken.get())));
            }
        }
        for (JsonNode document : documents) {
            new ReviewFinder(found, null).find(document, place);
        }
    }

    /** Parses documents up to where they are broken, and tells how. */
    private static Optional<JsonProcessingException> parse(String json, List<JsonNode> documents) throws IOException {
        try (MappingIterator<JsonNode> all =
                LenientJson.MAPPER.readerFor(JsonNode.class).readValues(json)) {
            while (all.hasNextValue()) {
                documents.add(all.nextValue());
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(e);
        }
    }

    private static List<JsonNode> mended(String json) throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        Optional<String> mended = MendedJson.of(json);
        return mended.isPresent() && parse(mended.get(), documents).isEmpty() ? documents : List.of();
    }

    /** Without what hides a script from browsers of the last century, what ends a statement, and escapes of HTML. */
    private static String bare(String script) {
        String opened = script.strip().replaceFirst("^\\uFEFF*\\s*(<!--|(//)?\\s*<!\\[CDATA\\[)?", "");
        String inside = Ends.cut(Ends.cut(opened, "-->"), "]]>").strip();
        String json = Ends.cut(Ends.cut(inside, "//").strip(), ";");
        return ESCAPED.matcher(json).lookingAt() ? Parser.unescapeEntities(json, false) : json;
    }
}
