package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.DelimitedList;
import io.claimtrail.text.LetterCase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The cells of one row of a table, by the fields that they go into. */
final class TableCells {

    /** What {@code export/Cells} puts an apostrophe before. */
    private static final String ESCAPED = "(?s)''*[=+\\-@\\t\\r].*";

    private static final String BETWEEN_ADDRESSES = "(?i)(?<![,;|\\s])[,;|\\s]++(?:and\\s+)?(?=https?://)";

    /** What stands in the place of bytes that are no letter in the table's encoding. */
    private static final char UNREADABLE = '\uFFFD';

    private final JsonNode cells;
    private final JsonNode fields;
    private final boolean own;

    /**
     * Takes a row.
     *
     * @param fields columns by field, as in {@link ColumnMapping}
     * @param own whether cells that begin like formulas have an apostrophe before them
     */
    TableCells(JsonNode cells, JsonNode fields, boolean own) {
        this.cells = cells;
        this.fields = fields;
        this.own = own;
    }

    boolean isMapped(String path) {
        return fields.has(path);
    }

    boolean has(String path) {
        return text(path).isPresent();
    }

    /** Whether a cell of the row itself is in a field that begins so. */
    boolean hasAny(String path) {
        return fields.properties().stream()
                .anyMatch(each ->
                        each.getKey().startsWith(path) && each.getValue().isTextual() && has(each.getKey()));
    }

    /** Whether they are from an export of such a server. */
    boolean areOwn() {
        return own;
    }

    /** The text of a field; nothing where it is blank. */
    Optional<String> text(String path) {
        TableField field = TableField.at(path).orElse(TableField.NAME);
        boolean verbatim = field == TableField.TEXT || own && field == TableField.NAME;
        return raw(path).filter(text -> !text.isBlank()).map(text -> verbatim ? text : text.strip());
    }

    /** Addresses in a field. */
    List<String> texts(String path) {
        return text(path).stream()
                .flatMap(text -> Arrays.stream(text.split(own ? "\\s+" : BETWEEN_ADDRESSES)))
                .map(text -> own ? text : Ends.cut(text, each -> ",;| \t\n\u000B\f\r".indexOf(each) >= 0))
                .toList();
    }

    /** What stands right below a path, each field by its last step, in the shape of the API. Dates are not among it. */
    ObjectNode below(String path, Faults faults) {
        ObjectNode found = LenientJson.MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> each : fields.properties()) {
            String field = each.getKey();
            String step = field.startsWith(path) ? field.substring(path.length()) : ".";
            boolean right = path.equals(TableField.EXTERNAL_ID) || !step.contains(".");
            if (right && !step.equals(".") && !step.isEmpty()) {
                text(field).ifPresent(text -> put(found, step, field, text, faults));
            }
        }
        return found;
    }

    private void put(ObjectNode node, String step, String field, String text, Faults faults) {
        Faults place = faults.at("/" + field.replace('.', '/').replace("evidence/", "evidence/0/"));
        if (!own && text.indexOf(UNREADABLE) >= 0) {
            place.add(
                    "has a letter that cannot be read; save the table as UTF-8, or say its encoding in the Content-Type");
            return;
        }
        switch (TableField.at(field).orElseThrow()) {
            case TEXT, NAME, ADDRESS -> node.put(step, text);
            case TAG -> node.put(step, text.replace('_', '-'));
            case WORD -> node.put(step, LetterCase.upper(text).replaceAll("[\\s-]+", "_"));
            case NUMBER -> number(text).ifPresent(number -> node.put(step, number));
            case SITE -> node.put(step, text.replaceFirst("^(?i)https?://", "").replaceFirst("[/?#].*", ""));
            case FLAG -> flag(text).ifPresentOrElse(flag -> node.put(step, flag), () -> place.add("must be yes or no"));
            case LIST -> items(text, place).forEach(node.putArray(step)::add);
            case IDS -> {
                ObjectNode ids = node.putObject(step);
                for (String id : items(text, place)) {
                    int colon = id.indexOf(':');
                    if (colon > 0) {
                        ids.put(id.substring(0, colon), id.substring(colon + 1));
                    } else {
                        place.add("must have the scheme of each id before it, such as politifact:1234");
                    }
                }
            }
            // Read where it is known what becomes of those that cannot be.
            case DATE, ADDRESSES -> {}
        }
    }

    private List<String> items(String text, Faults place) {
        if (!own) {
            return Arrays.stream(text.split("[;|]"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }
        try {
            return DelimitedList.read(text);
        } catch (IllegalArgumentException e) {
            place.add(e.getMessage());
            return List.of();
        }
    }

    /** The number that a text is, with a point or a comma; nothing where it is none. */
    static Optional<Double> number(String text) {
        return text.matches("-?\\d{1,9}([.,]\\d{1,17})?(E-?\\d{1,3})?")
                ? Optional.of(Double.valueOf(text.replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<Boolean> flag(String text) {
        return switch (LetterCase.lower(text)) {
            case "true", "yes", "y", "t", "1" -> Optional.of(true);
            case "false", "no", "n", "f", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * Where a person finds what the API would call so.
     *
     * @param pointer JSON Pointer into a row in the API's shape
     * @return JSON Pointer to the column, or the same pointer where no column goes there
     */
    String place(String pointer) {
        String path = pointer.substring(Math.min(1, pointer.length()))
                .replaceFirst("^evidence/0", "evidence")
                .replace('/', '.');
        if (path.startsWith("source") && !isMapped("source.url") && isMapped("evidence.article.url")) {
            // The fact-check stands for the source.
            path = path.replaceFirst("^source", "evidence.article");
        }
        for (String each = path; !each.isEmpty(); each = each.substring(0, Math.max(0, each.lastIndexOf('.')))) {
            if (fields.path(each).isTextual()) {
                return "/" + fields.get(each).asText().replace("~", "~0").replace("/", "~1");
            }
        }
        return pointer;
    }

    private Optional<String> raw(String path) {
        JsonNode source = fields.path(path);
        if (source.isObject()) {
            return Optional.of(source.path("value").asText());
        }
        JsonNode cell = source.isTextual() ? ObjectTable.cell(cells, source.asText()) : source;
        if (cell.isArray()) {
            return Optional.of(StreamSupport.stream(cell.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("; ")));
        }
        if (!cell.isValueNode() || cell.isNull()) {
            return Optional.empty();
        }
        String text = cell.asText();
        return Optional.of(own && text.matches(ESCAPED) ? text.substring(1) : text);
    }
}
