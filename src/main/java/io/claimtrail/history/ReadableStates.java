package io.claimtrail.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.page.Values;
import io.claimtrail.storage.Lots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Puts names to the ids in states, as what they refer to is called now, so that people can read them. */
@ApplicationScoped
class ReadableStates {

    private static final Set<String> REFERENCES =
            Set.of("speaker", "source", "topics", "article", "from", "to", "claim", "copyOf", "publisher", "heldBy");

    /** What a state has of these first is what the record is called. */
    private static final List<String> NAMES = List.of("name", "title", "url", "quote", "statement", "excerpt");

    private static final int LONGEST_NAME = 200;

    @Inject
    EntityManager entities;

    /** The states as trees with names in them, in their order. */
    List<JsonNode> of(List<String> states) {
        List<JsonNode> trees = states.stream().map(StateJson::tree).toList();
        Set<UUID> ids = new TreeSet<>();
        trees.forEach(tree -> collect(tree, ids));
        Map<UUID, String> names = names(ids);
        return trees.stream().map(tree -> named(tree, names)).toList();
    }

    private static void collect(JsonNode node, Set<UUID> ids) {
        node.properties().forEach(property -> {
            if (REFERENCES.contains(property.getKey())) {
                values(property.getValue())
                        .map(ReadableStates::id)
                        .flatMap(Optional::stream)
                        .forEach(ids::add);
            }
            values(property.getValue()).filter(JsonNode::isObject).forEach(each -> collect(each, ids));
        });
    }

    private Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        Lots.query(
                        ids,
                        some -> some.query(
                                        entities,
                                        "select c.recordId, c.state from Change c where c.recordId in :some and c.nextPosition is null",
                                        Object[].class)
                                .getResultList())
                .forEach(row -> names.put((UUID) row[0], name(StateJson.tree((String) row[1]))));
        return names;
    }

    private static String name(JsonNode state) {
        String name = NAMES.stream()
                .filter(state::has)
                .findFirst()
                .map(property -> state.get(property).asText())
                .orElse("");
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(
                                0,
                                name.offsetByCodePoints(
                                        0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))))
                        + "…";
    }

    private static JsonNode named(JsonNode node, Map<UUID, String> names) {
        ObjectNode named = JsonNodeFactory.instance.objectNode();
        node.properties()
                .forEach(property -> named.set(
                        property.getKey(),
                        value(property.getValue(), REFERENCES.contains(property.getKey()) ? names : Map.of(), names)));
        return named;
    }

    private static JsonNode value(JsonNode value, Map<UUID, String> referred, Map<UUID, String> names) {
        if (value.isArray()) {
            ArrayNode elements = JsonNodeFactory.instance.arrayNode();
            value.forEach(each -> elements.add(value(each, referred, names)));
            return elements;
        }
        if (value.isObject()) {
            return named(value, names);
        }
        return id(value)
                .filter(referred::containsKey)
                .<JsonNode>map(id -> JsonNodeFactory.instance
                        .objectNode()
                        .put("id", id.toString())
                        .put("name", referred.get(id)))
                .orElse(value);
    }

    private static Optional<UUID> id(JsonNode value) {
        return value.isTextual() ? Values.id(value.textValue()) : Optional.empty();
    }

    private static Stream<JsonNode> values(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }
}
