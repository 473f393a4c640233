package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.http.UnreadableJson;
import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Finds reviews in JSON: a JSON-LD document, a {@code DataFeed} (schema.org), an answer of Google's {@code claims:search},
 * or several documents one after the other. Feeds are read element by element, so that they may be of any length.
 */
final class JsonDocuments {

    /** Arrays whose elements have nothing to do with each other. */
    private static final Set<String> STREAMED = Set.of("dataFeedElement", "claims", "itemListElement", "rows");

    private static final String GRAPH = "@graph";
    private static final int MOST_NODES_OF_A_PAGE = 500;

    private final RowSink sink;

    JsonDocuments(RowSink sink) {
        this.sink = sink;
    }

    /** Reads a file to its end, or to where it is broken. */
    void read(FileContent content) throws IOException {
        try (InputStream in = content.open();
                JsonParser parser = LenientJson.MAPPER.createParser(in)) {
            try {
                while (parser.nextToken() != null) {
                    document(parser);
                }
            } catch (JsonProcessingException e) {
                JsonLocation place = e.getLocation();
                Long line = place == null ? null : (long) place.getLineNr();
                sink.take(new SplitRow(
                        SplitRow.Kind.BROKEN,
                        line,
                        null,
                        null,
                        "is no JSON from here on, so that nothing after it was read: " + UnreadableJson.why(e)));
            }
        }
    }

    private void document(JsonParser parser) throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            elements(parser, line, "", "", 0);
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser, line);
        } else {
            parser.skipChildren();
        }
    }

    /** What stands beside a feed is looked through as one tree. */
    private void object(JsonParser parser, long line) throws IOException {
        ObjectNode rest = LenientJson.MAPPER.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (parser.currentToken() == JsonToken.START_ARRAY && STREAMED.contains(name)) {
                elements(parser, line, "/" + name, name, 0);
            } else if (parser.currentToken() == JsonToken.START_ARRAY && name.equals(GRAPH)) {
                rest.set(name, graph(parser, line));
            } else {
                rest.set(name, parser.readValueAsTree());
            }
        }
        new ReviewFinder(sink, line).find(rest, "");
    }

    /**
     * The graph of a page is one tree, whose nodes name each other. One of more nodes than a page has is an export, whose nodes
     * stand for themselves: they are looked through one by one, and nothing of them is left for the tree.
     */
    private ArrayNode graph(JsonParser parser, long line) throws IOException {
        ArrayNode nodes = LenientJson.MAPPER.createArrayNode();
        while (nodes.size() < MOST_NODES_OF_A_PAGE) {
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                return nodes;
            }
            nodes.add(parser.<JsonNode>readValueAsTree());
        }
        for (int i = 0; i < nodes.size(); i++) {
            new ReviewFinder(sink, line).find(nodes.get(i), "/" + GRAPH + "/" + i);
        }
        elements(parser, line, "/" + GRAPH, GRAPH, nodes.size());
        return nodes.removeAll();
    }

    private void elements(JsonParser parser, long line, String place, String name, int first) throws IOException {
        for (int i = first; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode element = parser.readValueAsTree();
            String at = place + "/" + i;
            if (isAnnotation(element)) {
                sink.take(new SplitRow(SplitRow.Kind.ANNOTATION, line, at, element, null));
            } else if (isGoogles(element, name)) {
                sink.take(new SplitRow(SplitRow.Kind.GOOGLE, line, at, element, null));
            } else {
                new ReviewFinder(sink, line).find(element, at);
            }
        }
    }

    private static boolean isGoogles(JsonNode element, String name) {
        return !element.has("@type")
                && (name.equals("claims") || element.path("claimReview").isArray());
    }

    /** An annotation as hypothes.is gives it, which has a {@code uri} and targets, and says nothing of JSON-LD. */
    private static boolean isAnnotation(JsonNode element) {
        return !element.has("@type")
                && element.path("uri").isTextual()
                && element.path("target").isArray();
    }
}
