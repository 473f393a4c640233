package io.claimtrail.claim;

/** How close a claim's words are to what was said. */
public enum QuoteType {
    /** A whole sentence or more, word for word. */
    VERBATIM,
    /** A part of a sentence, word for word. */
    PARTIAL,
    /** No words of the speaker's: only what was said, in the words of the source. */
    PARAPHRASE,
    /** Word for word in a translation. */
    TRANSLATED
}
