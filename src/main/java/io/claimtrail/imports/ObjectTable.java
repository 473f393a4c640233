package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.http.UnreadableJson;
import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Takes rows of a database apart: JSON objects of columns, one after the other or in an array. A column of an object in an
 * object has a dot in its name.
 */
final class ObjectTable {

    private static final int LOOKED_AT = 20;
    private static final int DEEPEST = 4;

    private final FileContent content;

    ObjectTable(FileContent content) {
        this.content = content;
    }

    /**
     * How the table is to be read, by its first rows.
     *
     * @param given null where it is to be guessed
     * @throws ProblemException where the columns are not those of the mapping, or say nothing
     */
    TableReading reading(ColumnMapping given) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        read(new Taker() {
            private int left = LOOKED_AT;

            @Override
            public boolean take(JsonNode row, long line) {
                names(row, "", DEEPEST, columns);
                return --left > 0;
            }

            @Override
            public void broken(long line, String fault) {
                // Told where the rows are read.
            }
        });
        ColumnMapping mapping = given == null
                ? GuessedMapping.of(columns)
                        .orElseThrow(() -> ProblemException.of(
                                ProblemType.INVALID_BODY,
                                "No property can be told to hold what was claimed, from the names %s; say by mapping which is what."
                                        .formatted(ColumnMapping.shown(columns))))
                : given.requireSomeIn(columns);
        return TableReading.of(null, mapping, columns);
    }

    /** Finds the rows. */
    void read(ColumnMapping mapping, RowSink sink) throws IOException {
        read(new Taker() {
            @Override
            public boolean take(JsonNode row, long line) throws IOException {
                sink.take(
                        row.isObject()
                                ? new SplitRow(
                                        SplitRow.Kind.TABLE, line, null, TableRows.row(row, mapping, false), null)
                                : new SplitRow(SplitRow.Kind.BROKEN, line, null, row, "must be an object of columns"));
                return true;
            }

            @Override
            public void broken(long line, String fault) throws IOException {
                sink.take(new SplitRow(SplitRow.Kind.BROKEN, line, null, null, fault));
            }
        });
    }

    /** What stands in a column of a row; a missing node where it has none. */
    static JsonNode cell(JsonNode row, String column) {
        if (row.has(column)) {
            return row.get(column);
        }
        for (int dot = column.indexOf('.'); dot > 0; dot = column.indexOf('.', dot + 1)) {
            JsonNode inner = row.path(column.substring(0, dot));
            if (inner.isObject()) {
                return cell(inner, column.substring(dot + 1));
            }
        }
        return row.path(column);
    }

    private interface Taker {
        boolean take(JsonNode row, long line) throws IOException;

        void broken(long line, String fault) throws IOException;
    }

    private void read(Taker taker) throws IOException {
        try (InputStream in = content.open();
                JsonParser parser = LenientJson.MAPPER.createParser(in)) {
            try {
                boolean more = true;
                while (more && parser.nextToken() != null) {
                    if (parser.currentToken() != JsonToken.START_ARRAY
                            && parser.currentToken() != JsonToken.END_ARRAY) {
                        long line = parser.currentTokenLocation().getLineNr();
                        more = taker.take(parser.readValueAsTree(), line);
                    }
                }
            } catch (JsonProcessingException e) {
                JsonLocation place = e.getLocation();
                taker.broken(
                        place == null ? 1 : place.getLineNr(),
                        "is no JSON from here on, so that nothing after it was read: " + UnreadableJson.why(e));
            }
        }
    }

    private static void names(JsonNode row, String before, int depth, Set<String> names) {
        row.properties().forEach(each -> {
            if (each.getValue().isObject() && depth > 0) {
                names(each.getValue(), before + each.getKey() + ".", depth - 1, names);
            } else {
                names.add(before + each.getKey());
            }
        });
    }
}
