package io.claimtrail.imports;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** How large a file may be, packed and unpacked. A small file out of which very much comes is a bomb. */
final class SizeLimit {

    private static final long LARGEST = 1L << 30;
    private static final long LARGEST_UNPACKED = 4L << 30;

    /** Text compresses ten or twenty times, made-up rows fifty times; a bomb a thousand times. */
    private static final long MOST_TIMES = 200;

    private static final long HARMLESS = 16L << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private long packed;

    SizeLimit(InputStream in) {
        this.in = in;
    }

    /** What comes in, counted. */
    InputStream counted() {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    /**
     * Copies what comes out.
     *
     * @throws ProblemException 413 where it is too much
     */
    void copy(InputStream unpacked, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long written = 0;
        int read;
        while ((read = unpacked.read(buffer)) >= 0) {
            written += read;
            if (written > mostOutOf(packed)) {
                throw tooMuch();
            }
            out.write(buffer, 0, read);
        }
    }

    /** How many bytes may come out of a compressed file of a size. */
    static long mostOutOf(long packed) {
        return Math.min(LARGEST_UNPACKED, Math.max(HARMLESS, MOST_TIMES * packed));
    }

    static ProblemException tooMuch() {
        return ProblemException.of(
                ProblemType.TOO_LARGE,
                "More comes out of the compressed file than is taken: 4 GiB, and %d times its size."
                        .formatted(MOST_TIMES));
    }

    private void count(int read) {
        packed += read;
        if (packed > LARGEST) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "The file is larger than 1 GiB (1,073,741,824 bytes).");
        }
    }
}
