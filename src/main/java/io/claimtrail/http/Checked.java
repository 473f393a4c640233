package io.claimtrail.http;

import io.claimtrail.problem.Faults;

/** An input record with rules that span its properties, beyond the constraints on each. */
public interface Checked {

    /** Adds to the faults what breaks a rule; pointers start at this record. */
    void check(Faults faults);
}
