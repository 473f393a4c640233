package io.claimtrail.schemaorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.testsupport.JsonLd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the published vocabulary of schema.org says of the types and properties that Claimtrail uses
 * ({@code src/test/resources/schemaorg/vocabulary.nt}), and whether documents keep to it.
 */
final class SchemaOrg {

    private static final String TERMS = "http://schema.org/";
    private static final Pattern TRIPLE = Pattern.compile("<([^>]*)> <([^>]*)> <([^>]*)> \\.");

    private record Property(Set<String> domains, Set<String> ranges) {

        boolean takesDates() {
            return ranges.contains("Date") || ranges.contains("DateTime");
        }
    }

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, Property> properties = new HashMap<>();
    private int checked;

    SchemaOrg() {
        try {
            for (String line : Files.readAllLines(Path.of("src/test/resources/schemaorg/vocabulary.nt"))) {
                if (!line.startsWith("#")) {
                    Matcher triple = TRIPLE.matcher(line);
                    assertTrue(triple.matches(), line);
                    learn(term(triple.group(1)), triple.group(2), triple.group(3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String subject, String predicate, String object) {
        switch (predicate.replaceFirst(".*[/#]", "")) {
            case "type" -> {
                if (object.endsWith("#Class")) {
                    parents.computeIfAbsent(subject, key -> new HashSet<>());
                } else {
                    property(subject);
                }
            }
            case "subClassOf" ->
                parents.computeIfAbsent(subject, key -> new HashSet<>()).add(term(object));
            case "domainIncludes" -> property(subject).domains.add(term(object));
            case "rangeIncludes" -> property(subject).ranges.add(term(object));
            default -> throw new AssertionError("no such thing is to be in the excerpt: " + predicate);
        }
    }

    private Property property(String name) {
        return properties.computeIfAbsent(name, key -> new Property(new HashSet<>(), new HashSet<>()));
    }

    private static String term(String iri) {
        assertTrue(iri.startsWith(TERMS), iri);
        return iri.substring(TERMS.length());
    }

    /**
     * Expands a document, and makes sure that each property stands on a type of its domain and has values of its range.
     *
     * @return the expanded nodes
     */
    JsonNode check(String document) {
        JsonNode expanded = JsonLd.expand(document, Map.of("https://schema.org", context()));
        checked = 0;
        expanded.forEach(node -> check(node, document));
        assertTrue(checked > 0, () -> "nearly nothing was understood of " + document);
        return expanded;
    }

    /**
     * As schema.org's own context has it: a vocabulary, and what the values of properties are where they are text in JSON. It
     * is a link where the range holds URLs and no text, and a date where it holds dates.
     */
    private String context() {
        ObjectNode terms = new ObjectMapper().createObjectNode().put("@vocab", TERMS);
        properties.forEach((name, property) -> {
            if (property.ranges.contains("URL") && !property.ranges.contains("Text")) {
                terms.putObject(name).put("@id", TERMS + name).put("@type", "@id");
            } else if (property.takesDates()) {
                terms.putObject(name).put("@id", TERMS + name).put("@type", TERMS + "Date");
            }
        });
        return new ObjectMapper().createObjectNode().set("@context", terms).toString();
    }

    private void check(JsonNode node, String document) {
        List<String> types = typesOf(node);
        assertEquals(1, types.size(), () -> "one type is wanted of " + node);
        assertTrue(parents.containsKey(types.get(0)), () -> "unknown type " + types);
        Set<String> kinds = ancestry(types.get(0));
        node.properties().stream()
                .filter(field -> !field.getKey().startsWith("@"))
                .forEach(field -> {
                    assertTrue(field.getKey().startsWith(TERMS), field::getKey);
                    String name = field.getKey().substring(TERMS.length());
                    Property property = properties.get(name);
                    assertNotNull(property, () -> "unknown property " + name + " in " + document);
                    assertTrue(
                            property.domains.stream().anyMatch(kinds::contains),
                            () -> name + " does not belong on " + types);
                    field.getValue().forEach(value -> checkValue(name, property.ranges, value, document));
                    checked++;
                });
    }

    private void checkValue(String name, Set<String> ranges, JsonNode value, String document) {
        if (value.has("@value")) {
            JsonNode literal = value.get("@value");
            boolean fits = value.path("@type").asText().equals(TERMS + "Date")
                    ? ranges.contains("Date") && literal.asText().matches("[0-9]{4}(-[0-9T:.+Z-]+)?")
                    : literal.isNumber() ? ranges.contains("Number") : literal.isTextual() && ranges.contains("Text");
            assertTrue(fits, () -> name + " takes " + ranges + ", not " + value);
        } else if (value.has("@type")) {
            Set<String> kinds = ancestry(typesOf(value).get(0));
            assertTrue(ranges.stream().anyMatch(kinds::contains), () -> name + " takes " + ranges + ", not " + kinds);
            check(value, document);
        } else {
            assertTrue(ranges.contains("URL"), () -> name + " takes no URL");
            assertTrue(value.get("@id").asText().matches("https?://.+"), value::toString);
        }
    }

    private static List<String> typesOf(JsonNode node) {
        assertTrue(node.has("@type"), () -> "no type: " + node);
        return Arrays.stream(new ObjectMapper().convertValue(node.get("@type"), String[].class))
                .map(type -> type.substring(TERMS.length()))
                .toList();
    }

    private Set<String> ancestry(String type) {
        Set<String> all = new HashSet<>(Set.of(type));
        parents.getOrDefault(type, Set.of()).forEach(parent -> all.addAll(ancestry(parent)));
        return all;
    }
}
