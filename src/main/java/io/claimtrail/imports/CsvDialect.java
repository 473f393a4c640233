package io.claimtrail.imports;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import org.apache.commons.csv.CSVFormat;

/**
 * How a table is written.
 *
 * @param separator of its cells
 */
record CsvDialect(Charset charset, char separator) {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 1 << 16;

    /** Lines that are empty are told, so that the others can be counted. */
    CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** What separates the cells of the first line most often, outside of quotes. */
    static CsvDialect of(FileContent content, Charset said) throws IOException {
        Charset charset = TextEncoding.of(content, said);
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        try (Reader reader = TextEncoding.reader(content, charset)) {
            int read;
            for (int i = 0; i < LONGEST_HEADER && (read = reader.read()) >= 0; i++) {
                quoted ^= read == '"';
                if (!quoted && (read == '\n' || read == '\r')) {
                    break;
                }
                count(read, quoted, counts);
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return new CsvDialect(charset, SEPARATORS[most]);
    }

    private static void count(int read, boolean quoted, int[] counts) {
        for (int i = 0; !quoted && i < SEPARATORS.length; i++) {
            counts[i] += read == SEPARATORS[i] ? 1 : 0;
        }
    }
}
