package io.claimtrail.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes words to stems by Lucene's filters. Where there are several, a word has all their stems. */
final class LuceneStemmer implements Stemmer {

    private final List<Chain> chains = new ArrayList<>();

    LuceneStemmer(List<UnaryOperator<TokenStream>> filters) {
        for (UnaryOperator<TokenStream> filter : filters) {
            OneWord input = new OneWord();
            TokenStream stems = filter.apply(input);
            chains.add(new Chain(input, stems, stems.getAttribute(CharTermAttribute.class)));
        }
    }

    @Override
    public void stem(String word, Consumer<String> found) {
        try {
            for (Chain chain : chains) {
                chain.input().put(word);
                chain.stems().reset();
                while (chain.stems().incrementToken()) {
                    found.accept(chain.stem().toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("stemmers read nothing", e);
        }
    }

    private record Chain(OneWord input, TokenStream stems, CharTermAttribute stem) {}

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next;

        void put(String word) {
            next = word;
        }

        @Override
        public boolean incrementToken() {
            if (next == null) {
                return false;
            }
            clearAttributes();
            term.append(next);
            next = null;
            return true;
        }
    }
}
