package io.claimtrail.imports;

import java.io.IOException;

/** Writes rows in the format that they came in. */
interface RefusedWriter {

    /** Writes a row, from its text in the file of rows. */
    void row(byte[] text) throws IOException;

    /** Writes what belongs after the last row. */
    void end() throws IOException;
}
