package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.http.UnreadableJson;
import io.claimtrail.problem.ProblemException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which column of a table goes into which {@link TableField}.
 *
 * @param fields by path: the name of a column, or an object with a {@code value} that stands for all rows
 */
record ColumnMapping(ObjectNode fields) {

    private static final String PARAMETER = "mapping";
    private static final int LONGEST = 3_000;
    private static final int MOST_COLUMNS_SHOWN = 30;

    /**
     * Reads the parameter of a request.
     *
     * @param given null where it was left out
     * @return null where nothing was given
     * @throws IllegalArgumentException with what is wrong with it
     */
    static ColumnMapping read(String given) {
        if (given == null) {
            return null;
        }
        if (given.length() > LONGEST) {
            throw new IllegalArgumentException("must be at most " + LONGEST + " characters");
        }
        JsonNode tree;
        try {
            tree = LenientJson.MAPPER.readTree(given);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("must be a JSON object: " + UnreadableJson.why(e), e);
        }
        if (!(tree instanceof ObjectNode fields) || fields.isEmpty()) {
            throw new IllegalArgumentException(
                    "must be a JSON object of columns by field, such as {\"speaker.name\": \"Who\", \"statement\": \"Claim\"}");
        }
        for (Map.Entry<String, JsonNode> each : fields.properties()) {
            check(each.getKey(), each.getValue());
        }
        return new ColumnMapping(fields);
    }

    private static void check(String path, JsonNode source) {
        if (TableField.at(path).isEmpty()) {
            throw new IllegalArgumentException("has no field \"%s\"; the fields are %s and externalIds.SCHEME"
                    .formatted(path, TableField.paths().collect(Collectors.joining(", "))));
        }
        boolean constant =
                source.isObject() && source.size() == 1 && source.path("value").isValueNode();
        if (!source.isTextual() && !constant) {
            throw new IllegalArgumentException(
                    "must have the name of a column, or {\"value\": …} for all rows, in \"%s\"".formatted(path));
        }
    }

    /**
     * Makes sure that a table has the columns.
     *
     * @throws ProblemException 400 where it has not
     */
    ColumnMapping requireIn(Collection<String> columns) {
        List<String> missing = columns().stream()
                .filter(each -> !columns.contains(each))
                .map(each -> "\"" + each + "\"")
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.invalidParameter(
                    PARAMETER,
                    "names columns that the table does not have: %s; it has %s"
                            .formatted(String.join(", ", missing), shown(columns)));
        }
        return this;
    }

    /**
     * Makes sure that a table has one of the columns at least: rows of a database may each lack some.
     *
     * @throws ProblemException 400 where it has none
     */
    ColumnMapping requireSomeIn(Collection<String> columns) {
        return columns().stream().anyMatch(columns::contains) ? this : requireIn(columns);
    }

    /** The columns that are used. */
    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        fields.forEach(each -> {
            if (each.isTextual()) {
                columns.add(each.asText());
            }
        });
        return columns;
    }

    /** Names of columns for a person to read, not too many of them. */
    static String shown(Collection<String> columns) {
        String names = columns.stream()
                .limit(MOST_COLUMNS_SHOWN)
                .map(each -> "\"" + each + "\"")
                .collect(Collectors.joining(", "));
        return columns.size() > MOST_COLUMNS_SHOWN ? names + " and others" : names;
    }
}
