package io.claimtrail.factcheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which fields of an answer are wanted: Google's {@code fields} parameter for partial responses. Fields stand with commas
 * between them; {@code a/b} or {@code a.b} is a field within a field, {@code a(b,c)} several of them, {@code *} all. Lists
 * are looked through as if they were not there.
 */
final class FieldMask {

    private static final Pattern TOKEN = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_]*|[*/.,()])\\s*");

    private static final String ALL = "*";

    /** What is wanted below each field; a mask without fields wants everything. */
    private final Map<String, FieldMask> fields = new LinkedHashMap<>();

    /** Whether it was named as a whole; what was named within it then adds nothing. */
    private boolean whole;

    private FieldMask() {}

    /**
     * Reads a mask.
     *
     * @param text as given; null for everything
     * @throws IllegalArgumentException with a message for the person who sent it
     */
    static FieldMask parse(String text) {
        FieldMask mask = new FieldMask();
        if (text == null) {
            return mask;
        }
        Matcher tokens = TOKEN.matcher(text);
        new Parser(text, tokens).list(mask, 0);
        return mask;
    }

    /**
     * The path of a field that an answer never has.
     *
     * @param type a record, whose components are the fields
     * @return nothing where all can be there
     */
    Optional<String> unknownIn(Class<?> type) {
        for (Map.Entry<String, FieldMask> field : fields.entrySet()) {
            boolean any = field.getKey().equals(ALL);
            Optional<RecordComponent> component = components(type)
                    .filter(each -> any || each.getName().equals(field.getKey()))
                    .filter(each -> !any || field.getValue().fields.isEmpty() || isRecord(each))
                    .findFirst();
            if (component.isEmpty()) {
                return Optional.of(field.getKey());
            }
            Optional<String> below =
                    field.getValue().unknownIn(elementOf(component.get().getGenericType()));
            if (below.isPresent()) {
                return Optional.of(field.getKey() + "." + below.get());
            }
        }
        return Optional.empty();
    }

    /** Takes out of a tree what is not wanted. */
    JsonNode apply(JsonNode tree) {
        if (fields.isEmpty()) {
            return tree;
        }
        if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, apply(array.get(i)));
            }
        } else if (tree instanceof ObjectNode object) {
            object.properties().removeIf(field -> !isWanted(field));
            object.properties()
                    .forEach(field ->
                            field.setValue(wanted(field.getKey()).orElseThrow().apply(field.getValue())));
        }
        return tree;
    }

    /** Of a text or number nothing is left where a field within it is wanted, as {@code *}{@code /site} does of all. */
    private boolean isWanted(Map.Entry<String, JsonNode> field) {
        return wanted(field.getKey())
                .filter(mask -> mask.fields.isEmpty() || field.getValue().isContainerNode())
                .isPresent();
    }

    private Optional<FieldMask> wanted(String field) {
        FieldMask named = fields.get(field);
        FieldMask any = fields.get(ALL);
        if (named == null || any == null || named.fields.isEmpty()) {
            return Optional.ofNullable(named == null ? any : named);
        }
        FieldMask both = new FieldMask();
        both.add(named);
        both.add(any);
        return Optional.of(both);
    }

    private void add(FieldMask other) {
        whole |= other.fields.isEmpty();
        if (whole) {
            fields.clear();
        } else {
            other.fields.forEach((name, mask) ->
                    fields.computeIfAbsent(name, key -> new FieldMask()).add(mask));
        }
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
    }

    private static boolean isRecord(RecordComponent component) {
        return elementOf(component.getGenericType()).isRecord();
    }

    private static Class<?> elementOf(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    /** Reads from the left; a step back is never needed. */
    private static final class Parser {

        private static final int DEEPEST = 20;

        private final String text;
        private final Matcher tokens;
        private int at;
        private String token;

        Parser(String text, Matcher tokens) {
            this.text = text;
            this.tokens = tokens;
            next();
        }

        void list(FieldMask into, int depth) {
            if (depth > DEEPEST) {
                throw new IllegalArgumentException("must not be nested more than " + DEEPEST + " levels deep");
            }
            path(into, depth);
            while (",".equals(token)) {
                next();
                path(into, depth);
            }
            String end = depth == 0 ? "" : ")";
            if (!end.equals(token)) {
                throw unexpected();
            }
        }

        private void path(FieldMask into, int depth) {
            FieldMask below = new FieldMask();
            String name = name();
            if ("/".equals(token) || ".".equals(token)) {
                next();
                requireShallow(depth);
                path(below, depth + 1);
            } else if ("(".equals(token)) {
                next();
                list(below, depth + 1);
                next();
            }
            FieldMask known = into.fields.get(name);
            if (known == null) {
                below.whole = below.fields.isEmpty();
                into.fields.put(name, below);
            } else {
                known.add(below);
            }
        }

        private static void requireShallow(int depth) {
            if (depth >= DEEPEST) {
                throw new IllegalArgumentException("must not be nested more than " + DEEPEST + " levels deep");
            }
        }

        private String name() {
            if (token.isEmpty() || !(token.equals(ALL) || Character.isLetter(token.charAt(0)))) {
                throw unexpected();
            }
            String name = token;
            next();
            return name;
        }

        private void next() {
            if (at == text.length()) {
                token = "";
            } else if (tokens.find(at) && tokens.start() == at) {
                token = tokens.group(1);
                at = tokens.end();
            } else {
                throw unexpected();
            }
        }

        private IllegalArgumentException unexpected() {
            return new IllegalArgumentException(
                    "is no field mask from character %d on; it takes names such as claims(text,claimReview/url)"
                            .formatted(Math.min(at + 1, text.length())));
        }
    }
}
