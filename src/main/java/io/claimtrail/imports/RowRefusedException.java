package io.claimtrail.imports;

import io.claimtrail.problem.Fault;
import java.util.List;

/** Undoes a batch: one of its rows was found to be refused after other rows, or part of it, had been recorded. */
final class RowRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int index;
    private final transient List<Fault> faults;

    RowRefusedException(int index, List<Fault> faults) {
        super("row " + index + " of the batch", null, false, false);
        this.index = index;
        this.faults = faults;
    }

    /** Which row of the batch it is, from 0. */
    int index() {
        return index;
    }

    List<Fault> faults() {
        return faults;
    }
}
