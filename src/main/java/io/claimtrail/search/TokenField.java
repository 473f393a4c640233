package io.claimtrail.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the fields of the index hold of texts: tokens with single spaces between them. */
public final class TokenField {

    /** Stands between two texts in one field, so that no phrase is found across them. */
    private static final String GAP = " \u241E ";

    private TokenField() {}

    /** The words of several texts; null for no texts. */
    public static String words(List<List<Token>> texts) {
        return joined(texts.stream().map(TextAnalysis::words).toList(), GAP);
    }

    /** Their stems; null where there are none. */
    public static String stems(List<List<Token>> texts) {
        return joined(texts.stream().map(TextAnalysis::stems).toList(), " ");
    }

    /** The languages of their stems. */
    public static Set<String> languages(List<List<Token>> texts) {
        return texts.stream()
                .flatMap(List::stream)
                .flatMap(token -> token.stems().stream())
                .map(Token::languageOf)
                .collect(Collectors.toSet());
    }

    private static String joined(List<String> fields, String between) {
        List<String> filled = fields.stream().filter(each -> !each.isEmpty()).toList();
        return filled.isEmpty() ? null : String.join(between, filled);
    }
}
