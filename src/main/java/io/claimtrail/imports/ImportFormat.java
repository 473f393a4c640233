package io.claimtrail.imports;

import java.io.OutputStream;

/** The formats that files come in. */
public enum ImportFormat {
    /** A claim a line, in the shape of {@code POST /v1/claims}, with its evidence. */
    NDJSON("ndjson"),
    /** JSON-LD, a {@code DataFeed}, or an answer of Google's Fact Check Tools API; one document or several. */
    JSON("json"),
    /** A page with JSON-LD in it. */
    HTML("html");

    private final String key;

    ImportFormat(String key) {
        this.key = key;
    }

    /** The name that {@code format} takes. */
    String key() {
        return key;
    }

    /** Writes refused rows so that they can be mended and sent in again. */
    RefusedWriter writer(OutputStream out) {
        return isRowALine() ? new LineWriter(out) : new DocumentWriter(out);
    }

    /** Whether the file itself has a row a line, so that it need not be taken apart first. */
    boolean isRowALine() {
        return this == NDJSON;
    }
}
