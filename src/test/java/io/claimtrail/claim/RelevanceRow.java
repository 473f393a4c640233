package io.claimtrail.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code search/relevance.txt}.
 *
 * @param parameters names and values in turn
 * @param didYouMean null where the query is not corrected
 * @param first names of claims, in their order
 * @param absent names of claims
 * @param nothingElse whether none but the first may be found
 */
record RelevanceRow(
        String query,
        List<String> parameters,
        String didYouMean,
        List<String> first,
        List<String> absent,
        boolean nothingElse) {

    static Stream<RelevanceRow> all() {
        try (InputStream table = RelevanceRow.class.getResourceAsStream("/search/relevance.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(RelevanceRow::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return query + " " + parameters;
    }

    private static RelevanceRow read(String line) {
        String[] fields =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        List<String> parameters = new ArrayList<>();
        String didYouMean = null;
        if (fields[1].startsWith("didYouMean=")) {
            didYouMean = fields[1].substring("didYouMean=".length());
        } else if (!fields[1].isEmpty()) {
            parameters.addAll(List.of(fields[1].split("[ =]")));
        }
        boolean nothingElse = fields[3].equals("…");
        return new RelevanceRow(
                fields[0],
                parameters,
                didYouMean,
                names(fields[2]),
                nothingElse ? List.of() : names(fields[3]),
                nothingElse);
    }

    private static List<String> names(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" +"));
    }
}
