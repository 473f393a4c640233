package io.claimtrail.imports;

import java.util.List;

/** Undoes a batch of a dry run, and tells what would have become of its rows. */
final class RehearsedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Outcome> outcomes;

    RehearsedException(List<Outcome> outcomes) {
        super("dry run", null, false, false);
        this.outcomes = outcomes;
    }

    List<Outcome> outcomes() {
        return outcomes;
    }
}
