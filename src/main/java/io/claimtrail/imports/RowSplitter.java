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

    /** Writes the rows of a file to another one. */
    void split(ImportFormat format, Path file, Path rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows), BUFFER)) {
            RowSink sink = row -> {
                out.write(JSON.writeValueAsBytes(row.asTree(JSON.createObjectNode())));
                out.write('\n');
            };
            switch (format) {
                case HTML -> new HtmlPage(sink).read(file);
                case JSON -> new JsonDocuments(sink).read(file);
                default -> throw new IllegalStateException(format + " has a row a line");
            }
        }
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

        /** What rows are found in files that have more than one kind. */
        enum Kind {
            CLAIM_REVIEW,
            MEDIA_REVIEW,
            GOOGLE,
            BROKEN
        }

        ObjectNode asTree(ObjectNode tree) {
            tree.put("kind", kind.name());
            tree.put("line", line);
            tree.put("place", place);
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
