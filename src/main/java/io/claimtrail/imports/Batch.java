package io.claimtrail.imports;

import java.util.List;

/**
 * Rows that are recorded in one transaction.
 *
 * @param importId the import
 * @param from the position in the file of rows that they begin at
 * @param to the position after them
 * @param line how many lines of the file are then read
 * @param first the number of the first row, from 1
 * @param rows in the order of the file
 * @param met the claims that rows of the import have spoken of
 */
record Batch(java.util.UUID importId, long from, long to, long line, long first, List<ParsedRow> rows, MetClaims met) {

    /** The same with one row refused. */
    Batch refusing(RowRefusedException refusal) {
        List<ParsedRow> changed = new java.util.ArrayList<>(rows);
        changed.set(refusal.index(), rows.get(refusal.index()).refused(refusal.faults()));
        return new Batch(importId, from, to, line, first, changed, met);
    }
}
