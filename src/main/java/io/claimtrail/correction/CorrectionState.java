package io.claimtrail.correction;

/** What became of a correction that was asked for. */
public enum CorrectionState {
    /** Nobody has decided yet. */
    OPEN,
    ACCEPTED,
    REJECTED,
    /** It asked for nothing, such as an advertisement; it is never shown. */
    DISCARDED
}
