package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.IOException;
import java.io.OutputStream;

/** Writes rows as JSON documents, one a line, each of which can be imported by itself: what a page or feed held of them. */
final class DocumentWriter implements RefusedWriter {

    private final OutputStream out;

    DocumentWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void row(byte[] text) throws IOException {
        SplitRow row = SplitRow.of(LenientJson.MAPPER.readTree(text));
        if (row.kind() != SplitRow.Kind.BROKEN) {
            out.write(LenientJson.MAPPER.writeValueAsBytes(document(row)));
            out.write('\n');
        }
    }

    private static JsonNode document(SplitRow row) {
        if (row.kind() != SplitRow.Kind.GOOGLE) {
            return row.content();
        }
        ObjectNode answer = LenientJson.MAPPER.createObjectNode();
        answer.putArray("claims").add(row.content());
        return answer;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
