package io.claimtrail.imports;

import io.claimtrail.problem.Fault;
import java.util.List;

/**
 * A row that has been read: what it says, or why it is refused.
 *
 * @param row where it stands
 * @param line the line of the file that it begins in; null where its format has none
 * @param place JSON Pointer to it in its document; null where its format has none
 * @param taken null where it is refused
 * @param faults empty where it is not refused
 */
record ParsedRow(Row row, Long line, String place, Taken taken, List<Fault> faults) {

    ParsedRow refused(List<Fault> why) {
        return new ParsedRow(row, line, place, null, why);
    }

    boolean isRefused() {
        return taken == null;
    }
}
