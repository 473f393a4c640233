package io.claimtrail.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English plurals that have no ending. Of words in -men, all are taken for plurals: few others have it. */
final class SingularFilter extends TokenFilter {

    private static final Map<String, String> SINGULARS = Map.of(
            "children", "child", "feet", "foot", "teeth", "tooth", "wives", "wife", "lives", "life", "mice", "mouse");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SingularFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String singular = SINGULARS.get(word);
        if (singular != null) {
            term.setEmpty().append(singular);
        } else if (word.endsWith("men")) {
            term.setEmpty().append(word, 0, word.length() - 2).append("an");
        }
        return true;
    }
}
