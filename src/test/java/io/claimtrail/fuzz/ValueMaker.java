package io.claimtrail.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.testsupport.Contract;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes values that a schema of the contract allows, and that mostly mean something: ids are of records that were seen. */
final class ValueMaker {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int USUAL_LENGTH = 2000;
    private static final int MOST_ITEMS = 3;
    private static final List<String> DAYS = List.of(
            "2022-02-16",
            "2022-10",
            "2021",
            "2020-02-29",
            "2022-02-16T10:30:00+03:00",
            "1999-12-31T23:59:59.999999999Z");
    private static final List<String> LANGUAGES = List.of("en", "be", "pt-BR", "zh-Hant-TW", "uk");
    private static final List<String> WORDS = List.of(
            "soldiers Belarus",
            "\"not a single\"",
            "troop* -drills",
            "peace OR war",
            "Makei",
            "\u0432\u043E\u0439\u043D\u0430");

    /** What a string means by the name of its property or parameter, where a record of that kind is meant. */
    private static final Map<String, String> RECORDS = Map.of(
            "speaker", "/v1/speakers/{}",
            "article", "/v1/articles/{}",
            "source", "/v1/articles/{}",
            "claim", "/v1/claims/{}",
            "publisher", "/v1/publishers/{}",
            "watch", "/v1/watches/{}",
            "import", "/v1/imports/{}",
            "copyOf", "/v1/evidence/{}",
            "revision", "/v1/claims/{}/history/{}");

    private final SeenRecords seen;
    private final Random random;

    ValueMaker(SeenRecords seen, Random random) {
        this.seen = seen;
        this.random = random;
    }

    /** A value; the name of the property or parameter that it is for tells more than the schema does. */
    JsonNode value(JsonNode schema, String name) {
        if (schema.has("$ref")) {
            return value(
                    Contract.committed().root().at(schema.get("$ref").asText().substring(1)), name);
        }
        if (schema.has("anyOf")) {
            JsonNode choices = schema.get("anyOf");
            return value(choices.get(random.nextInt(6) == 0 ? choices.size() - 1 : 0), name);
        }
        if (schema.has("enum")) {
            JsonNode choices = schema.get("enum");
            return choices.get(random.nextInt(choices.size()));
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(schema, name);
            case "array" -> array(schema, name);
            case "integer" -> JSON.numberNode(whole(schema));
            case "number" -> JSON.numberNode(random.nextInt(11));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema, name));
        };
    }

    private JsonNode object(JsonNode schema, String name) {
        JsonNode properties = schema.path("properties");
        ObjectNode made = JSON.objectNode();
        if (properties.has("id") && RECORDS.containsKey(name) && (properties.size() == 1 || random.nextInt(3) == 0)) {
            return made.put("id", record(name));
        }
        boolean sparse = random.nextInt(3) == 0;
        properties.properties().forEach(property -> {
            boolean needed = isRequired(schema, property.getKey());
            boolean wanted = !property.getKey().equals("id") && random.nextInt(4) < (sparse ? 1 : 3);
            if (needed || wanted) {
                made.set(property.getKey(), value(property.getValue(), property.getKey()));
            }
        });
        if (properties.isEmpty()) {
            made.put("scheme", OddText.storable(random, 20));
        }
        return made;
    }

    /** What the contract can only say in words counts as well: a record made anew is known by its name or address. */
    private static boolean isRequired(JsonNode schema, String property) {
        for (JsonNode each : schema.path("required")) {
            if (each.asText().equals(property)) {
                return true;
            }
        }
        boolean isReference = schema.path("properties").has("id");
        return isReference && List.of("name", "url").contains(property) || property.equals("quote");
    }

    private JsonNode array(JsonNode schema, String name) {
        ArrayNode made = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(0), random.nextInt(MOST_ITEMS + 1));
        for (int i = 0; i < size; i++) {
            made.add(value(schema.get("items"), name));
        }
        return made;
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = Math.min(schema.path("maximum").asLong(100), least + 100);
        return random.nextInt(4) == 0
                ? (random.nextBoolean() ? least : most)
                : least + random.nextInt((int) (most - least + 1));
    }

    private String text(JsonNode schema, String name) {
        String format = schema.path("format").asText();
        if (RECORDS.containsKey(name) && random.nextInt(4) > 0 || format.equals("uuid")) {
            return record(name);
        }
        return switch (name) {
            case "saidOn",
                    "publishedOn",
                    "asOf",
                    "recordedAsOf",
                    "saidFrom",
                    "saidTo",
                    "publishedFrom",
                    "publishedTo",
                    "recordedFrom",
                    "recordedTo",
                    "claimDate",
                    "publishDate" -> OddText.any(DAYS, random);
            case "language", "lang", "languageCode" -> OddText.any(LANGUAGES, random);
            case "q", "query" -> random.nextBoolean() ? OddText.any(WORDS, random) : OddText.storable(random, 500);
            case "expiresAt", "since" -> "2031-01-01T00:00:00Z";
            case "network" -> "192.0.2.0/24";
            case "site", "reviewPublisherSiteFilter" -> "news" + random.nextInt(50) + ".example";
            case "url",
                    "sameAs",
                    "aliasUrls",
                    "sourceUrl",
                    "pageUrl",
                    "imageUrl",
                    "claimFirstAppearance",
                    "claimAppearances" -> url();
            case "facets" -> "speaker,status,year";
            case "in" -> "quote,evidence";
            case "after", "page", "Last-Event-ID" -> String.valueOf(random.nextInt(500));
            case "iris", "$.xgafv" -> "1";
            case "externalId" -> "scheme:" + random.nextInt(100);
            case "mapping" -> "{\"quote\": \"what\", \"speaker.name\": {\"value\": \"Anybody\"}}";
            default -> freeText(schema, name);
        };
    }

    private String freeText(JsonNode schema, String name) {
        JsonNode examples = schema.path("examples");
        if (!examples.isEmpty() && random.nextInt(3) == 0) {
            return examples.get(0).asText();
        }
        int most = Math.min(schema.path("maxLength").asInt(USUAL_LENGTH), 10_000);
        String plain = name + " number " + random.nextInt(1_000_000);
        return random.nextBoolean() && plain.length() <= most ? plain : OddText.storable(random, most);
    }

    private String url() {
        String path =
                random.nextInt(4) == 0 ? "p%C3%A4th/\u00FCber?q=a+b&utm_source=x#part" : "a/" + random.nextInt(100_000);
        return "https://news" + random.nextInt(50) + ".example/" + path;
    }

    private String record(String name) {
        return seen.id(RECORDS.getOrDefault(name, "/v1/claims/{}"), random)
                .orElseGet(() -> new UUID(random.nextLong(), random.nextLong()).toString());
    }
}
