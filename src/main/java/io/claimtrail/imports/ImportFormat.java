package io.claimtrail.imports;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that files come in. */
public enum ImportFormat {
    /** A claim a line, in the shape of {@code POST /v1/claims}, with its evidence. */
    NDJSON("ndjson"),
    /** JSON-LD, a {@code DataFeed}, or an answer of Google's Fact Check Tools API; one document or several. */
    JSON("json"),
    /** A page with JSON-LD, microdata or RDFa in it. */
    HTML("html"),
    /** A table: a header, and a row a record. */
    CSV("csv"),
    /** Rows of a database: JSON objects of columns. */
    ROWS("rows"),
    /** Files of any of these formats. */
    ZIP("zip");

    private final String key;

    ImportFormat(String key) {
        this.key = key;
    }

    /** The name that {@code format} takes. */
    String key() {
        return key;
    }

    /** The format with a name; nothing where there is none. */
    static Optional<ImportFormat> withKey(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }

    /** Their names. */
    static String keys() {
        return Arrays.stream(values()).map(ImportFormat::key).collect(Collectors.joining(", "));
    }

    /** Whether its rows have columns, which a mapping can speak of. */
    boolean isTable() {
        return this == CSV || this == ROWS;
    }

    /** Whether the file itself has a row a line, so that it need not be taken apart first. */
    boolean isRowALine() {
        return this == NDJSON;
    }
}
