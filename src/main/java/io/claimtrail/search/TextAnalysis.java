package io.claimtrail.search;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Takes texts and queries apart into words and stems, for the index and for marking what was found alike. No word is
 * left out for being common. Safe for use by several threads.
 */
public final class TextAnalysis {

    private static final Queue<Segmenter> IDLE = new ConcurrentLinkedQueue<>();

    private TextAnalysis() {}

    /**
     * The words of a text in order, with their stems in its language.
     *
     * @param language a language tag (BCP 47) or null; where no stemmer is known for it, words have no stems
     */
    public static List<Token> ofText(String text, String language) {
        IntFunction<List<StemmedLanguage>> none = script -> List.of();
        return tokens(
                text,
                StemmedLanguage.of(language)
                        .<IntFunction<List<StemmedLanguage>>>map(stemmed -> stemmed::inScript)
                        .orElse(none));
    }

    /** The words of tokens as an index field holds them, separated by single spaces. */
    public static String words(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::word).toList());
    }

    /**
     * The stems of tokens as an index field holds them, separated by single spaces and without their languages; empty where
     * there are none.
     */
    public static String stems(List<Token> tokens) {
        return tokens.stream()
                .flatMap(token -> token.stems().stream())
                .map(Token::withoutLanguage)
                .collect(Collectors.joining(" "));
    }

    private static List<Token> tokens(String text, IntFunction<List<StemmedLanguage>> languages) {
        Segmenter idle = IDLE.poll();
        Segmenter segmenter = idle == null ? new Segmenter() : idle;
        List<Token> tokens = segmenter.tokens(text, languages);
        // Not in a finally block: a segmenter that failed half way is not used again.
        IDLE.add(segmenter);
        return tokens;
    }
}
