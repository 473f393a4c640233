package io.claimtrail.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Reads a file line by line from any place in it, and never holds more of a line than a row may have. */
final class RowFile implements Closeable {

    static final int LONGEST_ROW = 1 << 20;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private long position;
    private long line;

    /**
     * Opens a file.
     *
     * @param position where a line begins, in bytes
     * @param line how many lines are before it
     */
    RowFile(Path file, long position, long line) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ).position(position);
        this.in = new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
        this.position = position;
        this.line = line;
    }

    /** Reads from the beginning. */
    RowFile(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /** The next line; nothing at the end of the file. */
    Optional<Row> next() throws IOException {
        long start = position;
        ByteArrayOutputStream text = new ByteArrayOutputStream(BUFFER >> 6);
        boolean tooLong = false;
        int read;
        while ((read = in.read()) >= 0) {
            position++;
            if (read == '\n') {
                break;
            }
            if (text.size() < LONGEST_ROW) {
                text.write(read);
            } else {
                tooLong = true;
            }
        }
        if (position == start) {
            return Optional.empty();
        }
        line++;
        return Optional.of(new Row(start, position, line, tooLong ? null : withoutReturn(text.toByteArray())));
    }

    private static byte[] withoutReturn(byte[] text) {
        boolean returned = text.length > 0 && text[text.length - 1] == '\r';
        return returned ? java.util.Arrays.copyOf(text, text.length - 1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
