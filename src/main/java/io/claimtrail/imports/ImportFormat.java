package io.claimtrail.imports;

import java.io.OutputStream;

/** The formats that files come in. */
public enum ImportFormat {
    /** A claim a line, in the shape of {@code POST /v1/claims}, with its evidence. */
    NDJSON("ndjson", "application/x-ndjson");

    private final String key;
    private final String mediaType;

    ImportFormat(String key, String mediaType) {
        this.key = key;
        this.mediaType = mediaType;
    }

    /** The name that {@code format} takes. */
    String key() {
        return key;
    }

    /** The media type in which rows of this format are handed back. */
    String mediaType() {
        return mediaType;
    }

    /** Writes refused rows the way that they came in. */
    RefusedWriter writer(OutputStream out) {
        return new LineWriter(out);
    }

    /** Whether the file itself has a row a line, so that it need not be taken apart first. */
    boolean isRowALine() {
        return this == NDJSON;
    }
}
