package io.claimtrail.search;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Where words are joined to one that has forms of its own. */
final class Joint {

    /** Shorter ones say too little by themselves: the t of {@code don't}, the F of {@code F-16}. */
    private static final int SHORTEST_PART = 2;

    private static final String HYPHENS = "-\u2010\u2011";
    private static final String APOSTROPHES = "'\u2019\u02BC";

    /** Words of French and Italian that lose their vowel before another: {@code l'école}, {@code dell'esercito}. */
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "un", "dell", "all", "nell",
            "sull", "dall", "quell", "quest", "gl");

    private Joint() {}

    /**
     * The words that one has to be found by, elided ones and an English {@code 's} aside; none where it is found as it is alone: where something else than
     * a hyphen or an apostrophe joins them, or a part is a letter or a number.
     *
     * @param typed a word as it was typed
     * @param tokens its words, at least one
     */
    static List<Token> parts(String typed, List<Token> tokens) {
        if (isPossessive(typed, tokens)) {
            return parts(typed.substring(0, tokens.get(tokens.size() - 2).end()), tokens.subList(0, tokens.size() - 1));
        }
        boolean joined = IntStream.range(1, tokens.size()).allMatch(i -> isJoint(between(typed, tokens, i)));
        List<Token> parts = IntStream.range(0, tokens.size())
                .filter(i -> i == tokens.size() - 1 || !isElided(typed, tokens, i))
                .mapToObj(tokens::get)
                .toList();
        return joined && parts.stream().allMatch(Joint::says) ? parts : List.of();
    }

    /** {@code Minsk's}; few other words of one letter follow an apostrophe. */
    private static boolean isPossessive(String typed, List<Token> tokens) {
        int last = tokens.size() - 1;
        return last > 0
                && tokens.get(last).word().equals("s")
                && APOSTROPHES.contains(between(typed, tokens, last))
                && says(tokens.get(last - 1));
    }

    private static String between(String typed, List<Token> tokens, int i) {
        return typed.substring(tokens.get(i - 1).end(), tokens.get(i).start());
    }

    private static boolean isJoint(String between) {
        return between.length() == 1 && (HYPHENS + APOSTROPHES).contains(between);
    }

    private static boolean isElided(String typed, List<Token> tokens, int i) {
        return ELIDED.contains(tokens.get(i).word()) && APOSTROPHES.contains(between(typed, tokens, i + 1));
    }

    private static boolean says(Token part) {
        return part.word().length() >= SHORTEST_PART && part.word().codePoints().allMatch(Character::isLetter);
    }
}
