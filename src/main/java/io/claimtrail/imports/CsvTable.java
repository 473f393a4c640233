package io.claimtrail.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.claimtrail.imports.RowSplitter.RowSink;
import io.claimtrail.imports.RowSplitter.SplitRow;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.io.IOException;
import java.nio.charset.Charset;
import org.apache.commons.csv.CSVRecord;

/** Takes a CSV file apart, record by record. */
final class CsvTable {

    private final FileContent content;
    private final CsvDialect dialect;
    private final CsvHeader header;

    /**
     * Reads the header.
     *
     * @param dialect null where it is to be recognised
     * @param said what the sender says of the encoding; null where that is nothing
     * @throws ProblemException 422 where there is none
     */
    CsvTable(FileContent content, CsvDialect dialect, Charset said) throws IOException {
        this.content = content;
        this.dialect = dialect == null ? CsvDialect.of(content, said) : dialect;
        this.header = CsvHeader.of(content, this.dialect);
    }

    /**
     * How the table is to be read.
     *
     * @param given null where it is to be guessed
     * @throws ProblemException where the columns are not those of the mapping, or say nothing
     */
    TableReading reading(ColumnMapping given) {
        ColumnMapping mapping = given == null
                ? GuessedMapping.of(header.names())
                        .orElseThrow(() -> ProblemException.of(
                                ProblemType.INVALID_BODY,
                                "No column can be told to hold what was claimed, from the names %s; say by mapping which is what."
                                        .formatted(ColumnMapping.shown(header.names()))))
                : given.requireIn(header.names());
        return TableReading.of(dialect, mapping, header.names());
    }

    CsvHeader header() {
        return header;
    }

    /** Finds its rows. */
    void read(ColumnMapping mapping, RowSink sink) throws IOException {
        boolean own = GuessedMapping.isOwn(header.names());
        new CsvRecords(content, dialect).read(new CsvRecords.Sink() {
            @Override
            public boolean take(long line, CSVRecord cells) throws IOException {
                if (line > header.line() && !CsvHeader.isBlank(cells)) {
                    sink.take(row(line, cells, mapping, own));
                }
                return true;
            }

            @Override
            public void broken(long line, String text, String fault) throws IOException {
                JsonNode kept = text == null ? null : TextNode.valueOf(text);
                sink.take(new SplitRow(SplitRow.Kind.BROKEN, line, null, kept, fault));
            }
        });
    }

    private SplitRow row(long line, CSVRecord record, ColumnMapping mapping, boolean own) {
        for (int i = header.names().size(); i < record.size(); i++) {
            if (!record.get(i).isEmpty()) {
                ArrayNode all = LenientJson.MAPPER.createArrayNode();
                record.forEach(all::add);
                String fault =
                        "has %,d cells, and the header has %,d; put quotes around cells with the separator in them"
                                .formatted(record.size(), header.names().size());
                return new SplitRow(SplitRow.Kind.BROKEN, line, null, all, fault);
            }
        }
        ObjectNode cells = LenientJson.MAPPER.createObjectNode();
        for (int i = 0; i < Math.min(record.size(), header.names().size()); i++) {
            if (!record.get(i).isEmpty()) {
                cells.put(header.names().get(i), record.get(i));
            }
        }
        return new SplitRow(SplitRow.Kind.TABLE, line, null, TableRows.row(cells, mapping, own), null);
    }
}
