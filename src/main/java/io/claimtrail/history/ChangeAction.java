package io.claimtrail.history;

/** What became of a record. */
public enum ChangeAction {
    /** It was not there before. */
    RECORDED,
    CHANGED,
    WITHDRAWN,
    /** It counts again after a withdrawal, or has an earlier state again because somebody had it restored. */
    RESTORED
}
