package io.claimtrail.export;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a row, as text that no spreadsheet takes for a formula: an apostrophe stands before what begins like one (OWASP,
 * CSV Injection). It also stands before an apostrophe that is followed by such a beginning, so that taking one away always
 * gives the text back.
 */
final class Cells {

    private static final String FORMULA = "(?s)'*[=+\\-@\\t\\r].*";

    private final List<String> cells = new ArrayList<>();

    /**
     * Adds a cell.
     *
     * @param value empty where it is null
     */
    Cells add(Object value) {
        String text = value == null ? "" : value.toString();
        cells.add(text.matches(FORMULA) ? "'" + text : text);
        return this;
    }

    List<String> list() {
        return cells;
    }
}
