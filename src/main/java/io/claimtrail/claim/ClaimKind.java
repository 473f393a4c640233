package io.claimtrail.claim;

/** What a claim does. */
public enum ClaimKind {
    /** Says how things are or were. */
    FACTUAL,
    /** Says what the speaker will do. */
    PROMISE,
    /** Says what will happen. */
    FORECAST,
    /** Says that something is not so. */
    DENIAL,
    /** Says that somebody did wrong. */
    ACCUSATION,
    /** Says what the speaker thinks of something. */
    OPINION
}
