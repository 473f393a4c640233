package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes rows as JSON documents, one a line, each of which can be imported by itself: what a page or feed held of them. */
final class DocumentWriter implements RefusedWriter {

    private final OutputStream out;

    DocumentWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void row(byte[] text) throws IOException {
        SplitRow row = SplitRow.of(LenientJson.MAPPER.readTree(text));
        if (row.kind() == SplitRow.Kind.API) {
            out.write(row.content().asText().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } else if (row.kind() != SplitRow.Kind.BROKEN) {
            out.write(LenientJson.MAPPER.writeValueAsBytes(document(row)));
            out.write('\n');
        }
    }

    private static JsonNode document(SplitRow row) {
        return switch (row.kind()) {
            case GOOGLE -> answer("claims", row.content());
            case ANNOTATION -> answer("rows", row.content());
            case TABLE -> TableRows.cells(row.content());
            default -> row.content();
        };
    }

    private static ObjectNode answer(String property, JsonNode element) {
        ObjectNode answer = LenientJson.MAPPER.createObjectNode();
        answer.putArray(property).add(element);
        return answer;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
