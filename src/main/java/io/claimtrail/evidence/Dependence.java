package io.claimtrail.evidence;

/** Why a piece of evidence does not count of its own. */
public enum Dependence {
    /** It rests on the word of the speaker who made the claim. */
    SAME_SPEAKER,
    /** The article is the claim's own source. */
    SAME_SOURCE,
    /** The article carries the same agency's text as other evidence, or as the claim's source. */
    AGENCY_COPY,
    /** An editor said so. */
    RULING
}
