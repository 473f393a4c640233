package io.claimtrail.claim;

/** Whether a person stands behind a link. Only confirmed evidence counts towards a status. */
public enum ReviewState {
    SUGGESTED,
    CONFIRMED,
    REJECTED
}
