package io.claimtrail.imports;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/**
 * The columns of a CSV file.
 *
 * @param line that they stand in
 * @param written as they stand there
 * @param names without spaces around them, each once: the second {@code url} is {@code url (2)}, one without a name is
 *     {@code column 3}
 */
record CsvHeader(long line, List<String> written, List<String> names) {

    private static final int MOST_COLUMNS = 1_000;

    private record Candidate(long line, CSVRecord cells) {

        /** How many names of columns are known; 0 where none of them is for what was claimed. */
        int known() {
            return GuessedMapping.of(cells.toList())
                    .map(mapping -> mapping.columns().size())
                    .orElse(0);
        }

        boolean isAlone() {
            return cells.stream().filter(cell -> !cell.isBlank()).count() == 1;
        }
    }

    /**
     * Finds the line with the names: of the first lines the one whose names are known, else the first in which anything does not
     * stand alone. What is above it is the table's title.
     *
     * @throws ProblemException 422 where there is none, or it cannot be a header
     */
    static CsvHeader of(FileContent content, CsvDialect dialect) throws IOException {
        List<Candidate> found = new ArrayList<>();
        new CsvRecords(content, dialect).read(new CsvRecords.Sink() {
            @Override
            public boolean take(long line, CSVRecord cells) {
                if (!isBlank(cells) && !saysSeparator(cells, dialect)) {
                    found.add(new Candidate(line, cells));
                }
                return found.size() <= CsvDialect.MOST_TITLES;
            }

            @Override
            public void broken(long line, String text, String fault) {
                if (found.isEmpty()) {
                    throw ProblemException.of(
                            ProblemType.INVALID_BODY, "The header (line " + line + ") " + fault + ".");
                }
            }
        });
        return found.stream()
                .filter(each -> each.known() > 1)
                .findFirst()
                .or(() -> found.stream()
                        .filter(each -> each.isAlone() && each.known() > 0)
                        .findFirst())
                .or(() -> found.stream().filter(each -> !each.isAlone()).findFirst())
                .or(() -> found.stream().findFirst())
                .map(CsvHeader::of)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.INVALID_BODY, "The table is empty; its first line must name its columns."));
    }

    /** {@code sep=;} falls apart where the separator is what it says. */
    private static boolean saysSeparator(CSVRecord cells, CsvDialect dialect) {
        return cells.getRecordNumber() == 1
                && CsvDialect.isSeparatorLine(String.join(String.valueOf(dialect.separator()), cells));
    }

    /** Whether a line has nothing in it. */
    static boolean isBlank(CSVRecord cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static CsvHeader of(Candidate found) {
        CSVRecord cells = found.cells();
        if (cells.size() > MOST_COLUMNS) {
            throw ProblemException.of(
                    ProblemType.INVALID_BODY,
                    "The header has %,d columns; a table may have 1,000.".formatted(cells.size()));
        }
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name =
                    cells.get(i).isBlank() ? "column " + (i + 1) : cells.get(i).strip();
            String unique = name;
            for (int n = 2; !taken.add(unique); n++) {
                unique = name + " (" + n + ")";
            }
            names.add(unique);
        }
        return new CsvHeader(found.line(), cells.stream().toList(), names);
    }
}
