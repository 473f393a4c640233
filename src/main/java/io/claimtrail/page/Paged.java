package io.claimtrail.page;

/** What comes in pages. */
public interface Paged {

    /** Where the next page starts; null on the last one. */
    String nextCursor();
}
