package io.claimtrail.export;

import io.claimtrail.command.Progress;
import io.claimtrail.storage.WholeFile;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** Where the command writes to. */
final class OutputFile {

    private static final int BUFFER = 1 << 16;
    private static final double MEGABYTE = 1_000_000;
    private static final long STEP = 1 << 20;

    private final Path file;
    private final Progress progress;

    /**
     * An output.
     *
     * @param file null for standard output
     */
    OutputFile(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** Writes what goes in. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void write(Content content) throws IOException {
        if (file == null) {
            OutputStream out = new BufferedOutputStream(System.out, BUFFER);
            content.write(out);
            out.flush();
            if (System.out.checkError()) {
                throw new IOException("standard output is closed");
            }
            return;
        }
        WholeFile.write(
                file,
                unfinished -> {
                    try (OutputStream out = opened(unfinished)) {
                        content.write(out);
                    }
                },
                StandardCopyOption.REPLACE_EXISTING);
    }

    private OutputStream opened(Path path) throws IOException {
        OutputStream counted = new Counted(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(counted, BUFFER) : counted;
    }

    /** Tells of each megabyte. */
    private final class Counted extends FilterOutputStream {

        private long written;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            if (written / STEP != (written + length) / STEP) {
                progress.at(null, "%s: %.0f MB".formatted(file, (written + length) / MEGABYTE));
            }
            written += length;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }
    }
}
