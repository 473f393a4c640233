package io.claimtrail.search;

import java.util.List;

/** One thing that a query asks for. */
public sealed interface QueryTerm {

    /** A word in any of its forms: the word itself, or any of its stems. */
    record Word(String word, QueryStems stems) implements QueryTerm {}

    /** Words exactly as they are, one right after the other. A single one is a word in this form only. */
    record Phrase(List<String> words) implements QueryTerm {

        public Phrase {
            words = List.copyOf(words);
        }
    }

    /**
     * Any word that starts so.
     *
     * @param before words, mostly none, that have to stand somewhere as a phrase too: {@code Ma-ke*} is {@code "ma"} and
     *     {@code ke*}, not necessarily side by side
     */
    record Prefix(List<String> before, String prefix) implements QueryTerm {

        public Prefix {
            before = List.copyOf(before);
        }
    }
}
