package io.claimtrail.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English forms that no ending is cut off from. Of words in -men, all are taken for plurals: few others have it. */
final class IrregularFilter extends TokenFilter {

    /** A word and its other forms. */
    private static final String FORMS = """
            child children; foot feet; tooth teeth; wife wives; life lives; mouse mice; arise arose arisen;
            become became; begin began begun; break broke broken; bring brought; build built; burn burnt; buy
            bought; catch caught; choose chose chosen; come came; crisis crises; deal dealt; drink drank drunk;
            drive drove driven; eat ate eaten; fall fell fallen; feel felt; fight fought; find found; flee fled;
            fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze
            froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hear heard; hide hid
            hidden; hold held; keep kept; know knew known; lead led; lend lent; lose lost; make made; mean
            meant; meet met; overthrow overthrew overthrown; pay paid; ride rode ridden; run ran; say said; seek
            sought; sell sold; send sent; shake shook shaken; shoot shot; show shown; shrink shrank shrunk; sink
            sank sunk; sit sat; speak spoke spoken; spend spent; stand stood; steal stole stolen; stick stuck;
            strike struck stricken; swear swore sworn; sweep swept; swim swam swum; take took taken; teach
            taught; tell told; think thought; throw threw thrown; understand understood; undertake undertook
            undertaken; wake woke woken; wear wore worn; win won; withdraw withdrew withdrawn; withhold
            withheld; write wrote written""";

    private static final Map<String, String> WORDS = words();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    IrregularFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String base = WORDS.get(word);
        if (base != null) {
            term.setEmpty().append(base);
        } else if (word.endsWith("men")) {
            term.setEmpty().append(word, 0, word.length() - 2).append("an");
        }
        return true;
    }

    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String row : FORMS.split(";\\s+")) {
            String[] forms = row.split("\\s+");
            Arrays.stream(forms).skip(1).forEach(form -> words.put(form, forms[0]));
        }
        return words;
    }
}
