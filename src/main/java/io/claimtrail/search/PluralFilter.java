package io.claimtrail.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the -s off plurals; other words have no stem by it. The stemmers beside it leave it on words that their lists have
 * as words of their own ({@code relations}, {@code exercises}), and in French after a diphthong ({@code emplois}).
 */
final class PluralFilter extends TokenFilter {

    /** Among shorter words there are too many that only end so ({@code this}, {@code fois}). */
    private static final int SHORTEST = 5;

    /** How words end that are no plurals, or whose singular is not what is left of them. */
    private static final Set<String> OTHER_ENDINGS = Set.of("ss", "us", "is", "ies");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PluralFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            if (isPlural(term.toString())) {
                term.setLength(term.length() - 1);
                return true;
            }
        }
        return false;
    }

    private static boolean isPlural(String word) {
        return word.length() >= SHORTEST
                && word.endsWith("s")
                && (word.endsWith("ois") || OTHER_ENDINGS.stream().noneMatch(word::endsWith));
    }
}
