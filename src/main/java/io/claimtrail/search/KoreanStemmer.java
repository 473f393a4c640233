package io.claimtrail.search;

import java.util.List;
import java.util.function.Consumer;

/**
 * Takes particles off Korean nouns, which stand behind them without a space: {@code 대통령은}, {@code 대통령에게}. A name can end like a
 * particle ({@code 김정은}), so the word itself counts as a stem too.
 */
final class KoreanStemmer implements Stemmer {

    /** Shorter nouns are too few to take the risk. */
    private static final int SHORTEST_NOUN = 2;

    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final char LAST_SYLLABLE = '\uD7A3';

    /** Unicode's chapter 3.12: of so many syllables that begin alike, the first one ends in its vowel. */
    private static final int ENDINGS_OF_A_SYLLABLE = 28;

    /** Behind any syllable; the longest first. */
    private static final List<String> ANYWHERE = List.of(
            "에서부터", "으로부터", "에게서", "에서는", "에서도", "에게는", "까지는", "한테서", "에서의", "로부터", "에서", "에게", "까지", "부터", "한테", "께서",
            "처럼", "보다", "마다", "조차", "밖에", "에는", "에도", "만이", "만을", "하고", "들은", "들이", "들을", "들의", "들", "에", "의", "도",
            "만");

    /** Behind a consonant, and behind a vowel. */
    private static final List<String> AFTER_CONSONANT =
            List.of("이라고", "이라는", "으로써", "으로서", "으로는", "으로", "이나", "이랑", "이며", "은", "이", "을", "과");

    private static final List<String> AFTER_VOWEL =
            List.of("라고", "라는", "로써", "로서", "로는", "로", "나", "랑", "며", "는", "가", "를", "와");

    @Override
    public void stem(String word, Consumer<String> found) {
        found.accept(word);
        for (List<String> particles : List.of(ANYWHERE, AFTER_CONSONANT, AFTER_VOWEL)) {
            for (String particle : particles) {
                int length = word.length() - particle.length();
                if (length >= SHORTEST_NOUN
                        && word.endsWith(particle)
                        && canFollow(particles, word.charAt(length - 1))) {
                    found.accept(word.substring(0, length));
                    return;
                }
            }
        }
    }

    private static boolean canFollow(List<String> particles, char last) {
        boolean isSyllable = last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE;
        boolean endsInVowel = isSyllable && (last - FIRST_SYLLABLE) % ENDINGS_OF_A_SYLLABLE == 0;
        return particles == ANYWHERE || particles == (endsInVowel ? AFTER_VOWEL : AFTER_CONSONANT);
    }
}
