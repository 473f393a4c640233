package io.claimtrail.command;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Options of a command that are the query parameters of an operation: {@code --said-from} is {@code saidFrom}. They are read
 * off the class that the operation takes its parameters by, so that the command line has all that the API has.
 */
public final class ParameterOptions {

    private final Class<?> parameters;

    private ParameterOptions(Class<?> parameters) {
        this.parameters = parameters;
    }

    /**
     * Adds the options to a command.
     *
     * @param parameters a class with a public field for each query parameter: a text, or a list of them
     */
    public static ParameterOptions addTo(CommandSpec command, Class<?> parameters) {
        for (Field field : parameters.getFields()) {
            if (field.isAnnotationPresent(QueryParam.class)) {
                command.addOption(option(field));
            }
        }
        return new ParameterOptions(parameters);
    }

    /** What was given, as the operation takes it: null, or an empty list, for what was not. */
    public <T> T read(Class<T> type, ParseResult given) {
        try {
            T read = type.getDeclaredConstructor().newInstance();
            for (Field field : parameters.getFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    List<String> values = values(field, given);
                    String only = values.isEmpty() ? null : values.get(0);
                    field.set(read, isList(field) ? values : only);
                }
            }
            return read;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be filled", e);
        }
    }

    /** What was given, as the query of a URL without its question mark; empty where nothing was. */
    public String query(ParseResult given) {
        List<String> pairs = new ArrayList<>();
        all(given)
                .forEach((name, values) -> values.forEach(
                        value -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return String.join("&", pairs);
    }

    private Map<String, List<String>> all(ParseResult given) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Field field : parameters.getFields()) {
            if (field.isAnnotationPresent(QueryParam.class)) {
                all.put(name(field), values(field, given));
            }
        }
        return all;
    }

    private static List<String> values(Field field, ParseResult given) {
        Object value = given.matchedOptionValue(optionName(name(field)), null);
        if (value == null) {
            return List.of();
        }
        return value instanceof String[] several ? List.of(several) : List.of((String) value);
    }

    private static OptionSpec option(Field field) {
        Parameter parameter = field.getAnnotation(Parameter.class);
        boolean isFlag = parameter != null && parameter.schema().type() == SchemaType.BOOLEAN;
        String description = parameter == null ? "One of the values that the API takes." : parameter.description();
        return OptionSpec.builder(optionName(name(field)))
                .type(isList(field) ? String[].class : String.class)
                .arity(isFlag ? "0..1" : "1")
                .fallbackValue(isFlag ? "true" : "")
                .paramLabel(isFlag ? "true|false" : name(field).toUpperCase(Locale.ROOT))
                .description(description.replace("`", "").replace("%", "%%"))
                .build();
    }

    private static String name(Field field) {
        return field.getAnnotation(QueryParam.class).value();
    }

    private static boolean isList(Field field) {
        return List.class.isAssignableFrom(field.getType());
    }

    /** The option that is a query parameter. */
    static String optionName(String parameter) {
        return "--" + parameter.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
