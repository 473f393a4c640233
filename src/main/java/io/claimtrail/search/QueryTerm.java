package io.claimtrail.search;

import java.util.List;

/** One thing that a query asks for. */
public sealed interface QueryTerm {

    /** How many things of it have to be looked for, each by itself. */
    default int size() {
        return 1;
    }

    /** A word in any of its forms: the word itself, or any of its stems. */
    record Word(String word, QueryStems stems) implements QueryTerm {}

    /**
     * Words that were typed as one, with hyphens or apostrophes: as {@link Phrase} has them, or all of the parts, each in any of
     * its forms and wherever it stands.
     *
     * @param exactly all words of it
     * @param parts at least one; without an article that lost its vowel, as of {@code d'école}
     */
    record Joined(Phrase exactly, List<Word> parts) implements QueryTerm {

        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public int size() {
            return parts.size();
        }
    }

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
