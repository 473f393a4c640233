package io.claimtrail.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the records of a CSV file (RFC 4180), each with the line that it begins in. One that cannot be read, since a quote in
 * it is never closed, say, costs its first line alone: reading begins anew at the next.
 */
final class CsvRecords {

    /** Each costs going through the file to where it stands. */
    private static final int MOST_BROKEN = 100;

    private final FileContent content;
    private final CsvDialect dialect;

    CsvRecords(FileContent content, CsvDialect dialect) {
        this.content = content;
        this.dialect = dialect;
    }

    /** Takes what is found. */
    interface Sink {

        /** A record; tells whether to go on. */
        boolean take(long line, CSVRecord cells) throws IOException;

        /**
         * A line that no record can be read from.
         *
         * @param text the line, as far as it may be kept; null where no single line is meant
         */
        void broken(long line, String text, String fault) throws IOException;
    }

    /** Reads the file to its end. */
    void read(Sink sink) throws IOException {
        long done = 0;
        for (int broken = 0; broken <= MOST_BROKEN; broken++) {
            try (LimitedReader reader = new LimitedReader(TextEncoding.reader(content, dialect.charset()))) {
                reader.skipLines(done);
                Failure failure = read(reader, done, sink);
                if (failure == null) {
                    return;
                }
                sink.broken(failure.line, line(failure.line), failure.fault);
                done = failure.line;
            }
        }
        sink.broken(
                done + 1,
                null,
                "and all that follows was not read: %d rows before it have faults in their quotes"
                        .formatted(MOST_BROKEN + 1));
    }

    private Failure read(LimitedReader reader, long done, Sink sink) throws IOException {
        try (CSVParser records = CSVParser.parse(reader, dialect.format())) {
            Iterator<CSVRecord> each = records.iterator();
            while (true) {
                long line = done + records.getCurrentLineNumber() + 1;
                reader.begin();
                CSVRecord cells;
                try {
                    if (!each.hasNext()) {
                        return null;
                    }
                    cells = each.next();
                } catch (UncheckedIOException e) {
                    return new Failure(line, reason(e.getCause()));
                }
                if (!sink.take(line, cells)) {
                    return null;
                }
            }
        }
    }

    private String line(long number) throws IOException {
        try (LimitedReader reader = new LimitedReader(TextEncoding.reader(content, dialect.charset()))) {
            reader.skipLines(number - 1);
            return reader.line();
        }
    }

    private static String reason(IOException e) throws IOException {
        if (!(e instanceof LimitedReader.TooLongException) && !(e instanceof CSVException)) {
            throw e;
        }
        if (e instanceof LimitedReader.TooLongException) {
            return "is longer than 1 MiB, the most that a row may have, or has a quote that is never closed";
        }
        return String.valueOf(e.getMessage()).contains("EOF")
                ? "has a quote that is never closed"
                : "has text after a closing quote; double the quotes that stand inside of a cell, and quote the cell";
    }

    private record Failure(long line, String fault) {}

    /** Fails rather than read more than a row may have, so that a quote that is never closed takes no memory. */
    private static final class LimitedReader extends Reader {

        private final Reader in;
        private long read;

        LimitedReader(Reader in) {
            this.in = in;
        }

        void begin() {
            read = 0;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (read > RowFile.LONGEST_ROW) {
                throw new TooLongException();
            }
            int got = in.read(buffer, offset, length);
            read += Math.max(0, got);
            return got;
        }

        void skipLines(long count) throws IOException {
            long left = count;
            while (left > 0 && pastLine(null)) {
                left--;
            }
        }

        /** The line up to its end, or the most that may be kept of it. */
        String line() throws IOException {
            StringBuilder text = new StringBuilder();
            pastLine(text);
            return text.length() > RowFile.LONGEST_ROW / 4 ? null : text.toString();
        }

        private boolean pastLine(StringBuilder text) throws IOException {
            int next;
            while ((next = in.read()) >= 0) {
                if (next == '\n') {
                    return true;
                }
                if (next == '\r') {
                    in.mark(1);
                    if (in.read() != '\n') {
                        in.reset();
                    }
                    return true;
                }
                if (text != null && text.length() <= RowFile.LONGEST_ROW / 4) {
                    text.append((char) next);
                }
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private static final class TooLongException extends IOException {
            private static final long serialVersionUID = 1;
        }
    }
}
