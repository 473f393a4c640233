package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads nodes of JSON-LD where the standard allows one value, several, or a text in the place of an object. */
final class Nodes {

    private Nodes() {}

    /** What stands before names of schema.org where a document has them in full, or with a prefix. */
    private static final Pattern VOCABULARY = Pattern.compile("^(https?://schema\\.org/|schema:)");

    /** A type's or property's name without what stands before names of schema.org. */
    static String bareName(String name) {
        return VOCABULARY.matcher(name).replaceFirst("");
    }

    /** Whether a node is of a type of schema.org, under any of the type's names and whatever else it is. */
    static boolean isOf(JsonNode node, String type) {
        return node.isObject()
                && all(node.path("@type")).stream()
                        .anyMatch(each -> bareName(each.asText()).equalsIgnoreCase(type));
    }

    /** The values of a property: none, one or many. */
    static List<JsonNode> all(JsonNode value) {
        List<JsonNode> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> values.addAll(all(each)));
        } else if (!value.isMissingNode() && !value.isNull()) {
            values.add(value);
        }
        return values;
    }

    /** The first value; a missing node where there is none. */
    static JsonNode first(JsonNode value) {
        return all(value).stream().findFirst().orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    /** The first text or number of a property, with entities of HTML resolved and nothing around it; nothing where it is empty. */
    static Optional<String> text(JsonNode value) {
        return all(value).stream()
                .map(each -> each.isObject() ? each.path("@value") : each)
                .filter(JsonNode::isValueNode)
                .map(each -> clean(each.asText()))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** The name of a person or an organisation, which may stand there alone. */
    static Optional<String> name(JsonNode agent) {
        JsonNode first = first(agent);
        return (first.isObject() ? text(first.path("name")) : text(first)).map(name -> name.replaceAll("\\s+", " "));
    }

    /** The number that a value is, or that its text says. */
    static Optional<Double> number(JsonNode value) {
        return text(value)
                .filter(text -> text.matches("-?\\d{1,9}([.,]\\d{1,6})?"))
                .map(text -> Double.valueOf(text.replace(',', '.')));
    }

    private static String clean(String text) {
        // Twice: feeds escape what was escaped before.
        String plain = Parser.unescapeEntities(Parser.unescapeEntities(text, false), false);
        return Ends.strip(plain.replace("\u0000", ""));
    }
}
