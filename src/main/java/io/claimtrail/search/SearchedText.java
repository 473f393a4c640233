package io.claimtrail.search;

import java.util.List;

/**
 * A text that is searched.
 *
 * @param language the tag of its language, or null where it is not known
 */
public record SearchedText(String text, String language) {

    /** Its words in order, with their stems. */
    public List<Token> tokens() {
        return TextAnalysis.ofText(text, language);
    }
}
