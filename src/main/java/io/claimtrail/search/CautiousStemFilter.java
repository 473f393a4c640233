package io.claimtrail.search;

import java.io.IOException;
import java.util.Set;
import java.util.function.BiPredicate;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;

/**
 * A Snowball stemmer that is believed only where it cuts off an ending of inflection; other words have no stem by it. It
 * brings together what belongs together and the lighter stemmer beside it misses ({@code troops, troop}; {@code
 * gobernaron, gobernar}), but would find {@code important} by {@code imports} and {@code partido} by {@code parte}.
 */
final class CautiousStemFilter extends TokenFilter {

    private static final Set<String> ENGLISH_ENDINGS = Set.of("s", "es", "ing", "ings");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final SnowballStemmer stemmer;
    private final BiPredicate<String, String> isBelieved;

    private CautiousStemFilter(TokenStream words, SnowballStemmer stemmer, BiPredicate<String, String> isBelieved) {
        super(words);
        this.stemmer = stemmer;
        this.isBelieved = isBelieved;
    }

    /** Believes in the endings of nouns and verbs, not in what makes other words of a word. */
    static CautiousStemFilter english(TokenStream words, SnowballStemmer stemmer) {
        return new CautiousStemFilter(words, stemmer, CautiousStemFilter::isEnglishInflection);
    }

    private static boolean isEnglishInflection(String word, String stem) {
        int last = stem.length() - 1;
        if (!word.startsWith(stem)) {
            // An e gives way: rising, rise.
            return stem.endsWith("e") && word.equals(stem.substring(0, last) + "ing");
        }
        String ending = word.substring(stem.length());
        // The last letter of a short word is doubled: stopping, stop.
        return ENGLISH_ENDINGS.contains(ending)
                || ending.length() > 3
                        && ending.charAt(0) == stem.charAt(last)
                        && ending.substring(1).equals("ing");
    }

    /** Believes in stems that are long, or little shorter than the word. */
    static CautiousStemFilter romance(TokenStream words, SnowballStemmer stemmer) {
        return new CautiousStemFilter(
                words,
                stemmer,
                (word, stem) -> stem.length() >= 5 || stem.length() == 4 && word.length() <= stem.length() + 1);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            String word = term.toString();
            stemmer.setCurrent(word);
            stemmer.stem();
            String stem = stemmer.getCurrent();
            if (isBelieved.test(word, stem)) {
                term.setEmpty().append(stem);
                return true;
            }
        }
        return false;
    }
}
