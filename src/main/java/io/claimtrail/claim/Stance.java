package io.claimtrail.claim;

/** What an article says of a claim's truth. */
public enum Stance {
    /** Bears it out. */
    CORROBORATES,
    /** Proves or reports otherwise. */
    CONTRADICTS,
    /** True or false only under conditions that the article adds. */
    QUALIFIES,
    /** Reports on it without bearing on its truth. */
    MENTIONS
}
