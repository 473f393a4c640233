package io.claimtrail.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Several texts in one: semicolons between them, and quotes (RFC 4180) around those that hold a semicolon themselves. */
public final class DelimitedList {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter("; ").get();

    private DelimitedList() {}

    /**
     * Writes texts.
     *
     * @return empty where there are none
     */
    public static String write(List<String> texts) {
        return FORMAT.format(texts.toArray());
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IllegalArgumentException where quotes are broken
     */
    public static List<String> read(String list) {
        try (CSVParser parser = CSVParser.parse(list, FORMAT)) {
            return parser.stream().flatMap(CSVRecord::stream).toList();
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException("has quotes that are never closed, or stand in the middle of a text", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
