package io.claimtrail.search;

import java.util.function.Consumer;

/** Finds what the forms of a word have in common. For one thread. */
interface Stemmer {

    /** Hands over the stems or base forms of a word, one at least; a stem can come twice. */
    void stem(String word, Consumer<String> found);
}
