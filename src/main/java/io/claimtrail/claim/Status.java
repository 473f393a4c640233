package io.claimtrail.claim;

/** What the independent, confirmed evidence says of a claim. Always derived, never typed in. */
public enum Status {
    /** No evidence bears on it. */
    UNASSESSED,
    /** Some bears it out, none contradicts it. */
    CORROBORATED,
    /** Some contradicts it, none bears it out. */
    CONTRADICTED,
    /** Some bears it out and some contradicts it. */
    DISPUTED,
    /** What there is only adds conditions. */
    QUALIFIED;

    /** The status that follows from counts of evidence. */
    public static Status of(EvidenceCounts counts) {
        if (counts.corroborating() > 0) {
            return counts.contradicting() > 0 ? DISPUTED : CORROBORATED;
        }
        if (counts.contradicting() > 0) {
            return CONTRADICTED;
        }
        return counts.qualifying() > 0 ? QUALIFIED : UNASSESSED;
    }
}
