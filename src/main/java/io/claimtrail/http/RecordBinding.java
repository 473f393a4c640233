package io.claimtrail.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Walks a JSON tree beside the components of a record. Jackson converts the leaves; the walk is here because Jackson
 * stops at the first thing that is wrong, and the sender should hear of all of them.
 */
final class RecordBinding {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,10}(\\.0{1,10})?");

    private final ObjectMapper leaves;
    private final Faults root;

    RecordBinding(ObjectMapper leaves, Faults root) {
        this.leaves = leaves;
        this.root = root;
    }

    Object bind(JsonNode tree, Class<?> type) {
        return value(tree, type, root);
    }

    private Object value(JsonNode node, Type type, Faults place) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType list) {
            return elements(node, list.getActualTypeArguments()[0], place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord() && !isLeaf(plain)) {
            return components(node, plain, place);
        }
        return leaf(node, plain, place);
    }

    private List<Object> elements(JsonNode node, Type type, Faults place) {
        if (!node.isArray()) {
            place.add("must be an array");
            return null;
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            elements.add(value(node.get(i), type, place.below(i)));
        }
        return elements;
    }

    private Object components(JsonNode node, Class<?> type, Faults place) {
        if (!node.isObject()) {
            place.add("must be an object");
            return null;
        }
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknown(node, components, place);
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            values[i] = value(node.get(name), components[i].getGenericType(), place.below(name));
        }
        Object bound = construct(type, components, values);
        if (bound instanceof Checked checked) {
            checked.check(place);
        }
        return bound;
    }

    private static void refuseUnknown(JsonNode node, RecordComponent[] components, Faults place) {
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                place.below(name)
                        .add("is not known here; known are "
                                + known.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private Object leaf(JsonNode node, Class<?> type, Faults place) {
        if (type == String.class && !node.isTextual()) {
            place.add("must be text");
            return null;
        }
        if (type == Integer.class) {
            return wholeNumber(node, place);
        }
        if (type != Boolean.class && type != Double.class && !node.isTextual()) {
            place.add("must be text: " + expectation(type));
            return null;
        }
        if (!isSpelledOut(node.asText(), type)) {
            place.add("must be " + expectation(type));
            return null;
        }
        try {
            return leaves.treeToValue(node, type);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            Throwable cause = e.getCause();
            place.add(cause instanceof IllegalArgumentException ? cause.getMessage() : "must be " + expectation(type));
            return null;
        }
    }

    /**
     * A number, or one as text, as the JSON mapping of Protocol Buffers has it; nothing stands after the point but zeros, which
     * Jackson would cut off.
     */
    private static Integer wholeNumber(JsonNode node, Faults place) {
        if (node.isNumber()
                || node.isTextual() && WHOLE_NUMBER.matcher(node.textValue()).matches()) {
            try {
                return new BigDecimal(node.asText()).intValueExact();
            } catch (ArithmeticException | NumberFormatException e) {
                // Told below.
            }
        }
        place.add("must be a whole number");
        return null;
    }

    /** Jackson would trim the names of constants, take empty text for null, and ids in Base64. */
    private static boolean isSpelledOut(String text, Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .anyMatch(constant -> constant.toString().equals(text));
        }
        return type != UUID.class || Values.id(text).isPresent();
    }

    private static String expectation(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == Double.class) {
            return "a number";
        }
        return type == UUID.class ? "a UUID" : "a date such as 2022-02-16";
    }

    /** A record that is written as a JSON text is a value, not a structure. */
    private static boolean isLeaf(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.isAnnotationPresent(com.fasterxml.jackson.annotation.JsonValue.class));
    }

    private static Object construct(Class<?> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built from its components", e);
        }
    }
}
