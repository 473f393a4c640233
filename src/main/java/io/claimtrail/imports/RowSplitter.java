package io.claimtrail.imports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes a file apart into rows, a JSON text a line, each with where it stood: {@link SplitRow}. */
@ApplicationScoped
class RowSplitter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private static final int BUFFER = 1 << 16;

    private static final String TOO_LONG = "is longer than 1 MiB (1,048,576 bytes), the most that a row may have";

    /** Writes the rows of a file to another one. */
    void split(ImportJob job, Path file, Path rows) throws IOException {
        TableReading reading = TableReading.kept(job.mapping);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows), BUFFER)) {
            RowSink sink = row -> out.write(line(row));
            if (job.format == ImportFormat.ZIP) {
                new ZipArchive(file).split(reading, sink);
            } else {
                split(job.format, () -> Files.newInputStream(file), reading, sink);
            }
        }
    }

    /**
     * Hands over the rows of a file.
     *
     * @param reading how it is read where it is a table; null where nothing is known of that
     */
    static void split(ImportFormat format, FileContent content, TableReading reading, RowSink sink) throws IOException {
        switch (format) {
            case HTML -> new HtmlPage(sink).read(content);
            case JSON -> new JsonDocuments(sink).read(content);
            case CSV -> {
                CsvDialect dialect = reading == null ? null : reading.dialect();
                CsvTable table = new CsvTable(content, dialect, reading == null ? null : reading.saidCharset());
                table.read(table.reading(given(reading)).columns(), sink);
            }
            case ROWS -> {
                ObjectTable table = new ObjectTable(content);
                table.read(table.reading(given(reading)).columns(), sink);
            }
            case NDJSON -> new Lines(sink).read(content);
            default -> throw new IllegalStateException(format + " has no rows of its own");
        }
    }

    private static ColumnMapping given(TableReading reading) {
        return reading == null ? null : reading.columns();
    }

    private static byte[] line(SplitRow row) throws IOException {
        byte[] text = write(row);
        return text.length <= RowFile.LONGEST_ROW
                ? text
                : write(new SplitRow(SplitRow.Kind.BROKEN, row.line(), row.place(), null, TOO_LONG));
    }

    private static byte[] write(SplitRow row) throws IOException {
        byte[] text = JSON.writeValueAsBytes(row.asTree(JSON.createObjectNode()));
        byte[] line = java.util.Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    /** Takes rows. */
    interface RowSink {
        void take(SplitRow row) throws IOException;
    }

    /**
     * A row that was found in a file.
     *
     * @param kind what it is a row of
     * @param line the line that it, or its document, begins in; null where that is not known
     * @param place JSON Pointer to it in its document; null where its format has none
     * @param content what it says
     * @param fault why it cannot be read; null where it can
     */
    record SplitRow(Kind kind, Long line, String place, JsonNode content, String fault) {

        /** What is kept of a place. */
        private static final int LONGEST_PLACE = 500;

        /** What rows are found in files that have more than one kind. */
        enum Kind {
            CLAIM_REVIEW,
            MEDIA_REVIEW,
            GOOGLE,
            /** Of a table: cells by column, and the columns' fields. */
            TABLE,
            /** A text in the API's own shape. */
            API,
            /** An annotation of hypothes.is. */
            ANNOTATION,
            BROKEN
        }

        ObjectNode asTree(ObjectNode tree) {
            tree.put("kind", kind.name());
            tree.put("line", line);
            tree.put("place", place == null ? null : place.substring(0, Math.min(LONGEST_PLACE, place.length())));
            tree.put("fault", fault);
            return tree.set("content", content);
        }

        static SplitRow of(JsonNode tree) {
            return new SplitRow(
                    Kind.valueOf(tree.path("kind").asText()),
                    tree.hasNonNull("line") ? tree.get("line").asLong() : null,
                    tree.hasNonNull("place") ? tree.get("place").asText() : null,
                    tree.get("content"),
                    tree.hasNonNull("fault") ? tree.get("fault").asText() : null);
        }
    }
}
