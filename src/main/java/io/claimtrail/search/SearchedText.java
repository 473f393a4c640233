package io.claimtrail.search;

import java.util.List;

/**
 * A text that is searched.
 *
 * @param language the tag of its language, or null where it is not known
 */
public record SearchedText(String text, String language) {

    /**
     * A text of whole sentences: where its language is not told, the one that it seems to be in. Names and headings say too
     * little for that, and would only find what they do not mean.
     *
     * @param language the tag of its language, or null where it is not told
     */
    public static SearchedText ofSentences(String text, String language) {
        return new SearchedText(text, language == null ? guessed(text) : language);
    }

    private static String guessed(String text) {
        return GuessedLanguage.of(text, TextAnalysis.ofText(text, null))
                .map(StemmedLanguage::tag)
                .orElse(null);
    }

    /** Its words in order, with their stems. */
    public List<Token> tokens() {
        return TextAnalysis.ofText(text, language);
    }
}
