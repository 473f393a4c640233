package io.claimtrail.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells two states apart, property by property. Elements that have an id are compared with the one that has the same. */
final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /**
     * What became of a record.
     *
     * @param before null where it was not there
     */
    static List<Difference> between(JsonNode before, JsonNode after) {
        Differences differences = new Differences();
        differences.compare("", before == null ? JsonNodeFactory.instance.objectNode() : before, after);
        return differences.found;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before != null && after != null && before.equals(after)) {
            return;
        }
        if (isStructure(before) || isStructure(after)) {
            compareStructures(path, structure(before), structure(after));
        } else {
            found.add(new Difference(path, before, after));
        }
    }

    private void compareStructures(String path, ObjectNode before, ObjectNode after) {
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode was = before.get(name);
            JsonNode is = after.get(name);
            if (was == null || is == null) {
                found.addAll(whole(path + "/" + name, was, is));
            } else {
                compare(path + "/" + name, was, is);
            }
        }
    }

    /** Something that came or went: a list of elements with ids element by element, all else in one. */
    private List<Difference> whole(String path, JsonNode was, JsonNode is) {
        JsonNode there = was == null ? is : was;
        if (!there.isArray() || !isStructure(there)) {
            return List.of(new Difference(path, was, is));
        }
        List<Difference> elements = new ArrayList<>();
        for (JsonNode element : there) {
            elements.add(new Difference(
                    path + "/" + element.get("id").asText(),
                    was == null ? null : element,
                    is == null ? null : element));
        }
        return elements;
    }

    private static boolean isStructure(JsonNode node) {
        return node != null
                && (node.isObject() && !isReference(node)
                        || node.isArray() && !node.isEmpty() && isElement(node.get(0)));
    }

    /** Elements of lists that are compared one by one have ids. */
    private static boolean isElement(JsonNode node) {
        return node.has("id") && !isReference(node);
    }

    /** What {@link ReadableStates} makes of an id is one value. */
    private static boolean isReference(JsonNode node) {
        return node.size() == 2 && node.has("id") && node.has("name");
    }

    private static ObjectNode structure(JsonNode node) {
        ObjectNode structure = JsonNodeFactory.instance.objectNode();
        if (node == null) {
            return structure;
        }
        if (node.isObject()) {
            return (ObjectNode) node;
        }
        node.forEach(element -> structure.set(element.get("id").asText(), element));
        return structure;
    }
}
