package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.imports.RowSplitter.SplitRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows of a table below its header, with its separator, in UTF-8 with a byte order mark. */
final class CsvWriter implements RefusedWriter {

    private static final String LINE_END = "\r\n";

    private final CsvHeader header;
    private final Writer text;
    private final CSVPrinter printer;

    CsvWriter(CsvHeader header, CsvDialect dialect, OutputStream out) throws IOException {
        this.header = header;
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.printer = new CSVPrinter(text, dialect.format());
        text.write('\uFEFF');
        printer.printRecord(header.written());
    }

    @Override
    public void row(byte[] row) throws IOException {
        SplitRow found = SplitRow.of(LenientJson.MAPPER.readTree(row));
        JsonNode content = found.content();
        if (content == null || content.isNull()) {
            return;
        }
        if (content.isTextual()) {
            text.write(content.asText() + LINE_END);
            return;
        }
        List<String> cells = new ArrayList<>();
        if (content.isArray()) {
            content.forEach(cell -> cells.add(cell.asText()));
        } else {
            JsonNode given = TableRows.cells(content);
            header.names().forEach(name -> cells.add(given.path(name).asText()));
        }
        printer.printRecord(cells);
    }

    @Override
    public void end() throws IOException {
        text.flush();
    }
}
