package io.claimtrail.imports;

import com.fasterxml.jackson.databind.node.TextNode;
import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes NDJSON apart where it is not a file of its own: line by line, each kept as it is. */
final class Lines {

    private final RowSink sink;

    Lines(RowSink sink) {
        this.sink = sink;
    }

    void read(FileContent content) throws IOException {
        try (RowFile lines = new RowFile(content.open())) {
            for (Optional<Row> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    sink.take(row(line.get()));
                }
            }
        }
    }

    private static SplitRow row(Row line) {
        if (line.text() == null) {
            return broken(line, "is longer than 1 MiB (1,048,576 bytes), the most that a row may have");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.text()))
                    .toString();
            return new SplitRow(SplitRow.Kind.API, line.line(), null, TextNode.valueOf(text), null);
        } catch (CharacterCodingException e) {
            return broken(line, "is not UTF-8");
        }
    }

    private static SplitRow broken(Row line, String fault) {
        return new SplitRow(SplitRow.Kind.BROKEN, line.line(), null, null, fault);
    }
}
