package io.claimtrail.imports;

/** What became of a row. */
enum Outcome {
    /** Its claim was not on record and is now. */
    RECORDED,
    /** Everything in it was on record. */
    UNCHANGED,
    /** Its claim was on record, and something of it was not. */
    UPDATED,
    /** Nothing of it was recorded. */
    REFUSED
}
