package io.claimtrail.search;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.icu.tokenattributes.ScriptAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Finds the words of a text (Unicode's UAX 29, with dictionaries for Chinese, Japanese, Thai and the like) and their
 * stems. For one thread; reused, because its parts are dear to make.
 */
final class Segmenter {

    private static final Pattern GROUPED_NUMBER = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

    private static final WordCache CACHE = new WordCache();

    private final ICUTokenizer words = new ICUTokenizer();
    private final CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = words.addAttribute(OffsetAttribute.class);
    private final ScriptAttribute script = words.addAttribute(ScriptAttribute.class);
    private final TypeAttribute type = words.addAttribute(TypeAttribute.class);
    private final Map<StemmedLanguage, Stemmer> stemmers = new EnumMap<>(StemmedLanguage.class);

    /**
     * The words of a text in order.
     *
     * @param languages the languages whose stems to find for words in a script (ICU's number)
     */
    List<Token> tokens(String text, IntFunction<List<StemmedLanguage>> languages) {
        CleanText clean = CleanText.of(text);
        List<Token> tokens = new ArrayList<>();
        try (ICUTokenizer open = words) {
            open.setReader(new CharArrayReader(clean.chars(), 0, clean.length()));
            open.reset();
            while (open.incrementToken()) {
                add(tokens, text, clean, languages.apply(script.getCode()));
            }
            open.end();
        } catch (IOException e) {
            throw new UncheckedIOException("texts are in memory", e);
        }
        return tokens;
    }

    private void add(List<Token> tokens, String text, CleanText clean, List<StemmedLanguage> languages) {
        WordCache.Entry known = analysed(term.toString(), languages);
        if (known.word().isEmpty() || type.type().equals("<EMOJI>")) {
            return;
        }
        int start = clean.originOf(offsets.startOffset());
        int end = clean.originOf(offsets.endOffset() - 1) + 1;
        while (start < end && CleanText.continuesCharacter(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end < text.length() && CleanText.continuesCharacter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        tokens.add(new Token(known.word(), known.stems(), start, end));
    }

    private WordCache.Entry analysed(String raw, List<StemmedLanguage> languages) {
        WordCache.Entry known = CACHE.get(raw, languages);
        if (known == null) {
            String normal = cut(Folding.normal(raw));
            String word = cut(number(Folding.folded(normal)));
            known = word.codePoints().anyMatch(Character::isLetterOrDigit)
                    ? new WordCache.Entry(raw, languages, word, stems(raw, normal, word, languages))
                    : new WordCache.Entry(raw, languages, "", List.of());
            CACHE.put(known);
        }
        return known;
    }

    private List<String> stems(String raw, String normal, String folded, List<StemmedLanguage> languages) {
        List<String> stems = new ArrayList<>(languages.size());
        for (StemmedLanguage language : languages) {
            String form = switch (language.form()) {
                case ACCENTED -> normal;
                case FOLDED -> folded;
                case TURKISH -> cut(Folding.turkish(raw));
                case UKRAINIAN -> Folding.ukrainian(normal);
            };
            stemmers.computeIfAbsent(language, StemmedLanguage::newStemmer)
                    .stem(form, stem -> add(stems, language.tag() + ":", stem));
        }
        return List.copyOf(stems);
    }

    private static void add(List<String> stems, String prefix, String stem) {
        String folded = Folding.folded(Folding.normal(stem));
        if (!folded.isEmpty() && !stems.contains(prefix + folded)) {
            stems.add(prefix + folded);
        }
    }

    /** {@code 10,000} and {@code 10.000} without what groups their digits, and {@code 1,5} as {@code 1.5}. */
    private static String number(String word) {
        boolean marked = Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))
                && (word.indexOf(',') > 0 || word.indexOf('.') > 0);
        if (marked && GROUPED_NUMBER.matcher(word).matches()) {
            return word.replace(",", "").replace(".", "");
        }
        return marked && word.indexOf(',') == word.lastIndexOf(',') && word.indexOf('.') < 0
                ? word.replace(',', '.')
                : word;
    }

    private static String cut(String word) {
        if (word.length() <= Token.LONGEST) {
            return word;
        }
        boolean splitsPair = Character.isHighSurrogate(word.charAt(Token.LONGEST - 1));
        return word.substring(0, splitsPair ? Token.LONGEST - 1 : Token.LONGEST);
    }
}
