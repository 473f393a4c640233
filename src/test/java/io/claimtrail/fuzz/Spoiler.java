package io.claimtrail.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes of a good body one that is nearly good, or of its bytes something that is none. */
final class Spoiler {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_TEXT = 10_000;
    private static final List<String> DOCUMENTS = List.of(
            "",
            " ",
            "null",
            "[]",
            "\"text\"",
            "0",
            "{",
            "}",
            "{\"a\":",
            "{\"a\":1,}",
            "{'a':1}",
            "{a:1}",
            "{} {}",
            "{}x",
            "// c\n{}",
            "{\"a\":1,\"a\":2}",
            "[1,2",
            "NaN",
            "{\"id\":1e999999999}",
            "{\"id\":-}",
            "{\"quote\":\"\\ud800\"}",
            "{\"quote\":\"\\x\"}",
            "{\"quote\":\"a\tb\"}",
            "[".repeat(100_000),
            "{\"a\":".repeat(50_000),
            "[" + "0,".repeat(100_000) + "0]",
            "{\"value\":" + "9".repeat(100_000) + "}",
            "{\"" + "k".repeat(100_000) + "\":1}",
            "<xml/>",
            "a=b&c=d");

    private final Random random;

    Spoiler(Random random) {
        this.random = random;
    }

    /** The same document with one place, or two, at fault. */
    JsonNode nearly(JsonNode document) {
        JsonNode spoilt = document.deepCopy();
        for (int i = 0; i <= random.nextInt(2); i++) {
            spoilOne(spoilt);
        }
        return spoilt;
    }

    private void spoilOne(JsonNode document) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(document, objects);
        if (objects.isEmpty()) {
            return;
        }
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(6) == 0) {
            object.set(OddText.any(random, 50), strange());
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(5) == 0) {
            object.remove(name);
        } else if (object.get(name) instanceof ArrayNode array && random.nextBoolean()) {
            array.add(strange());
        } else {
            object.set(name, strange());
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private JsonNode strange() {
        return switch (random.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 ->
                JSON.numberNode(
                        new BigDecimal(OddText.any(List.of("1e400", "-1e-400", "9223372036854775808", "0.1"), random)));
            case 4 -> JSON.arrayNode().add(JSON.arrayNode()).add(JSON.nullNode());
            case 5 -> JSON.objectNode().put("id", "x").put("\u0000", 1);
            case 6 -> many();
            default -> JSON.textNode(OddText.any(random, LONGEST_TEXT));
        };
    }

    private JsonNode many() {
        ArrayNode items = JSON.arrayNode();
        String item = OddText.storable(random, 20);
        for (int i = 0; i < 300; i++) {
            items.add(item + i);
        }
        return items;
    }

    /** Bytes that are no such document, or one that goes too far. */
    byte[] broken(byte[] good) {
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(good, good.length / 2);
            case 1 -> flipped(good);
            case 2 -> new String(good, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 3 -> random(good.length);
            default -> OddText.any(DOCUMENTS, random).getBytes(StandardCharsets.UTF_8);
        };
    }

    private byte[] flipped(byte[] good) {
        byte[] bytes = good.clone();
        for (int i = 0; i < 3 && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
