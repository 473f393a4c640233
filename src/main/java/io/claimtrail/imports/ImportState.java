package io.claimtrail.imports;

/** What an import is about. */
public enum ImportState {
    /** Waits for its turn. */
    WAITING,
    /** Rows are being worked through. */
    RUNNING,
    /** Every row has come to its end. */
    DONE,
    /** Stopped on request; what was recorded before stays. */
    CANCELLED,
    /** Stopped by what {@code failure} tells; what was recorded before stays. */
    FAILED,
    /** What it made is being withdrawn. */
    WITHDRAWING,
    /** What it made is withdrawn. */
    WITHDRAWN;

    boolean isFinal() {
        return this == DONE || this == CANCELLED || this == FAILED || this == WITHDRAWN;
    }
}
