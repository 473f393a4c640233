package io.claimtrail.imports;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a row a line. */
final class LineWriter implements RefusedWriter {

    private final OutputStream out;

    LineWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void row(byte[] text) throws IOException {
        out.write(text);
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
