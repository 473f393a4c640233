package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds {@code ClaimReview}s in a tree of JSON-LD, however they are nested, each once. What a review names by its {@code
 * @id} alone and the tree holds elsewhere is put in its place, and names of schema.org lose what stands before them.
 */
final class ReviewFinder {

    private static final int DEEPEST_REFERENCE = 3;

    private final RowSink sink;
    private final Long line;
    private final Map<String, ObjectNode> named = new HashMap<>();
    private final Set<JsonNode> seen = new HashSet<>();

    ReviewFinder(RowSink sink, Long line) {
        this.sink = sink;
        this.line = line;
    }

    /**
     * Finds all of them.
     *
     * @param place JSON Pointer to the tree in its document
     */
    void find(JsonNode tree, String place) throws IOException {
        name(tree);
        visit(tree, place);
    }

    private void name(JsonNode node) {
        if (node.isObject() && node.path("@id").isTextual() && !isReference(node)) {
            named.putIfAbsent(node.get("@id").asText(), (ObjectNode) node);
        }
        node.forEach(this::name);
    }

    private void visit(JsonNode node, String place) throws IOException {
        if (Nodes.isOf(node, "ClaimReview")) {
            take(SplitRow.Kind.CLAIM_REVIEW, node, place);
        } else if (Nodes.isOf(node, "MediaReview")) {
            take(SplitRow.Kind.MEDIA_REVIEW, node, place);
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> child : node.properties()) {
                visit(
                        child.getValue(),
                        place + "/" + child.getKey().replace("~", "~0").replace("/", "~1"));
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), place + "/" + i);
        }
    }

    private void take(SplitRow.Kind kind, JsonNode node, String place) throws IOException {
        if (seen.add(node)) {
            JsonNode whole = resolved(node, 0);
            for (JsonNode review : kind == SplitRow.Kind.CLAIM_REVIEW ? SeveralClaims.of(whole) : List.of(whole)) {
                sink.take(new SplitRow(kind, line, place, review, null));
            }
        }
    }

    private JsonNode resolved(JsonNode node, int depth) {
        if (depth > DEEPEST_REFERENCE) {
            return node;
        }
        if (node.isArray()) {
            ArrayNode elements = LenientJson.MAPPER.createArrayNode();
            node.forEach(each -> elements.add(resolved(each, depth)));
            return elements;
        }
        if (!node.isObject()) {
            return node;
        }
        JsonNode meant = isReference(node) ? named.getOrDefault(node.get("@id").asText(), (ObjectNode) node) : node;
        ObjectNode whole = LenientJson.MAPPER.createObjectNode();
        meant.properties()
                .forEach(each -> whole.set(Nodes.bareName(each.getKey()), resolved(each.getValue(), depth + 1)));
        return whole;
    }

    /** Whether it says no more than which thing is meant. */
    private static boolean isReference(JsonNode node) {
        return node.path("@id").isTextual() && node.size() == (node.has("@type") ? 2 : 1);
    }
}
