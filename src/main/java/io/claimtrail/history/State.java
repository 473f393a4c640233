package io.claimtrail.history;

/** What is kept of a record: all that an editor can set, by ids where it refers to others. */
public interface State {

    /** Null while the record is live. */
    Withdrawn withdrawn();
}
