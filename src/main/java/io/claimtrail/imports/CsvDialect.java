package io.claimtrail.imports;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * How a table is written.
 *
 * @param separator of its cells
 */
record CsvDialect(Charset charset, char separator) {

    /** Lines that may stand above the header. */
    static final int MOST_TITLES = 5;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final String SEPARATOR_LINE = "sep=";
    private static final int LONGEST_OPENING = 1 << 16;

    /** Lines that are empty are told, so that the others can be counted. */
    CSVFormat format() {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** How a table seems to be written, by its first lines. */
    static CsvDialect of(FileContent content, Charset said) throws IOException {
        Charset charset = TextEncoding.of(content, said);
        return new CsvDialect(charset, separator(opening(content, charset)));
    }

    /** The first lines, without what stands in quotes. */
    private static List<String> opening(FileContent content, Charset charset) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        try (Reader reader = TextEncoding.reader(content, charset)) {
            int read;
            for (int i = 0; i < LONGEST_OPENING && (read = reader.read()) >= 0; i++) {
                quoted ^= read == '"';
                if (!quoted) {
                    text.append((char) read);
                }
            }
        }
        return text.toString().lines().toList();
    }

    /** What a first line {@code sep=;} says, as Excel reads it; or else what separates most cells of the header. */
    private static char separator(List<String> lines) {
        if (!lines.isEmpty() && isSeparatorLine(lines.get(0))) {
            return lines.get(0).charAt(SEPARATOR_LINE.length());
        }
        List<String> separated = lines.stream()
                .filter(line -> count(line, commonest(line)) > 0)
                .limit(MOST_TITLES + 1L)
                .toList();
        if (separated.isEmpty()) {
            return SEPARATORS[0];
        }
        char first = commonest(separated.get(0));
        List<String> below = separated.subList(1, separated.size());
        // A comma in a title says nothing of the lines below.
        boolean isTitle =
                count(separated.get(0), first) == 1 && below.stream().noneMatch(line -> count(line, first) > 0);
        return isTitle
                ? below.stream()
                        .filter(line -> count(line, commonest(line)) > 1)
                        .map(CsvDialect::commonest)
                        .findFirst()
                        .orElse(first)
                : first;
    }

    /** Whether a line says what separates the cells of the others. */
    static boolean isSeparatorLine(String line) {
        return line.length() == SEPARATOR_LINE.length() + 1
                && line.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
                && String.valueOf(SEPARATORS).indexOf(line.charAt(SEPARATOR_LINE.length())) >= 0;
    }

    private static char commonest(String line) {
        char most = SEPARATORS[0];
        for (char each : SEPARATORS) {
            most = count(line, each) > count(line, most) ? each : most;
        }
        return most;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(each -> each == separator).count();
    }
}
