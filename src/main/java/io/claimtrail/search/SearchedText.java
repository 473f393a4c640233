package io.claimtrail.search;

import java.util.List;
import java.util.Optional;

/**
 * A text that is searched.
 *
 * @param language the tag of its language, or null where it is not known
 */
public record SearchedText(String text, String language) {

    /** Its words in order, with their stems; those of the language that it seems to be in where none is told. */
    public List<Token> tokens() {
        List<Token> tokens = TextAnalysis.ofText(text, language);
        Optional<StemmedLanguage> guessed = language == null ? GuessedLanguage.of(text, tokens) : Optional.empty();
        return guessed.map(one -> TextAnalysis.ofText(text, one.tag())).orElse(tokens);
    }
}
