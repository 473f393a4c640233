package io.claimtrail.search;

import java.util.List;

/**
 * A word of a text as it is searched.
 *
 * @param word the word without case, accents and compatibility forms; it holds no white space
 * @param stems its stems, each with its language in front, such as {@code en:soldier}; none where no stemmer is known
 * @param start where it starts in the text as given
 * @param end where it ends there, with the combining marks that follow it
 */
public record Token(String word, List<String> stems, int start, int end) {

    /** The longest word or stem, in characters: engines cut what is over 255. */
    static final int LONGEST = 200;

    public Token {
        stems = List.copyOf(stems);
    }

    /** A stem as the index has it: {@code soldier} of {@code en:soldier}. */
    static String withoutLanguage(String stem) {
        return stem.substring(stem.indexOf(':') + 1);
    }

    /** The language of a stem: {@code en} of {@code en:soldier}. */
    static String languageOf(String stem) {
        return stem.substring(0, stem.indexOf(':'));
    }
}
