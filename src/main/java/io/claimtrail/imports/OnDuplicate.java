package io.claimtrail.imports;

/** What becomes of a claim that is on record and that a row tells otherwise. */
public enum OnDuplicate {
    /** It stays as it is; evidence that it did not have is linked to it. */
    SKIP,
    /** It takes what the row says. */
    UPDATE
}
