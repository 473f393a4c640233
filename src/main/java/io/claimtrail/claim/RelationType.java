package io.claimtrail.claim;

/** How one claim stands to another. */
public enum RelationType {
    /** Both are the same statement, recorded twice. Mutual. */
    SAME_AS(true),
    /** The first says again what the second said. */
    REPEATS(false),
    /** The first says more precisely what the second said. */
    REFINES(false),
    /** Both cannot be true. Mutual. */
    NEGATES(true),
    /** The first takes the place of the second, as when a speaker takes back and corrects. Never in a circle. */
    SUPERSEDES(false);

    private final boolean mutual;

    RelationType(boolean mutual) {
        this.mutual = mutual;
    }

    /** Whether it holds both ways. */
    public boolean isMutual() {
        return mutual;
    }
}
