package io.claimtrail.search;

import com.ibm.icu.lang.UScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishMinimalStemFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * A language whose words are brought to their stems: its tag (ISO 639-1), its script, and what finds the stems. Where a
 * stemmer takes an ending off a word that has none ({@code soldat} in Swedish), the word itself counts as a stem too.
 */
public enum StemmedLanguage {
    ENGLISH(
            "en",
            UScript.LATIN,
            words -> new StopFilter(new KStemFilter(new IrregularFilter(words)), English.NO_STEMS),
            words -> CautiousStemFilter.english(words, new EnglishStemmer()),
            PluralFilter::new),
    GERMAN("de", UScript.LATIN, words -> new SnowballFilter(words, new German2Stemmer())),
    FRENCH(
            "fr",
            UScript.LATIN,
            words -> new SnowballFilter(words, new FrenchStemmer()),
            PluralFilter::new,
            UnaryOperator.identity()),
    SPANISH(
            "es",
            UScript.LATIN,
            Form.ACCENTED,
            SpanishPluralStemFilter::new,
            words -> CautiousStemFilter.romance(words, new SpanishStemmer())),
    POLISH("pl", UScript.LATIN, Form.ACCENTED, DictionaryStemmer::polish),
    PORTUGUESE(
            "pt",
            UScript.LATIN,
            Form.ACCENTED,
            PortugueseLightStemFilter::new,
            words -> CautiousStemFilter.romance(words, new PortugueseStemmer())),
    ITALIAN(
            "it",
            UScript.LATIN,
            Form.ACCENTED,
            ItalianLightStemFilter::new,
            words -> CautiousStemFilter.romance(words, new ItalianStemmer())),
    DUTCH("nl", UScript.LATIN, words -> new SnowballFilter(words, new DutchStemmer())),
    SWEDISH("sv", UScript.LATIN, Form.ACCENTED, SwedishMinimalStemFilter::new, UnaryOperator.identity()),
    DANISH(
            "da",
            UScript.LATIN,
            Form.ACCENTED,
            words -> new SnowballFilter(words, new DanishStemmer()),
            UnaryOperator.identity()),
    NORWEGIAN("nb", UScript.LATIN, NorwegianLightStemFilter::new),
    FINNISH(
            "fi",
            UScript.LATIN,
            Form.ACCENTED,
            words -> new SnowballFilter(words, new FinnishStemmer()),
            FinnishLightStemFilter::new),
    CZECH("cs", UScript.LATIN, CzechStemFilter::new),
    HUNGARIAN(
            "hu",
            UScript.LATIN,
            Form.ACCENTED,
            words -> new SnowballFilter(words, new HungarianStemmer()),
            UnaryOperator.identity()),
    ROMANIAN(
            "ro",
            UScript.LATIN,
            Form.ACCENTED,
            words -> new SnowballFilter(words, new RomanianStemmer()),
            UnaryOperator.identity()),
    TURKISH(
            "tr",
            UScript.LATIN,
            Form.TURKISH,
            words -> new SnowballFilter(words, new TurkishStemmer()),
            UnaryOperator.identity()),
    INDONESIAN("id", UScript.LATIN, IndonesianStemFilter::new),
    RUSSIAN(
            "ru",
            UScript.CYRILLIC,
            Form.FOLDED,
            words -> new SnowballFilter(words, new RussianStemmer()),
            RussianLightStemFilter::new),
    UKRAINIAN("uk", UScript.CYRILLIC, Form.UKRAINIAN, DictionaryStemmer::ukrainian),
    BULGARIAN("bg", UScript.CYRILLIC, Form.FOLDED, BulgarianStemFilter::new, RussianLightStemFilter::new),
    GREEK("el", UScript.GREEK, Form.FOLDED, GreekStemFilter::new),
    // Twice, because an article hides the w that a word begins with, which is taken for "and" elsewhere: الوزير, وزير.
    ARABIC(
            "ar",
            UScript.ARABIC,
            Form.FOLDED,
            ArabicStemFilter::new,
            words -> new ArabicStemFilter(new ArabicStemFilter(words))),
    HINDI("hi", UScript.DEVANAGARI, words -> new HindiStemFilter(new HindiNormalizationFilter(words))),
    KOREAN("ko", UScript.HANGUL, Form.FOLDED, KoreanStemmer::new);

    /** In which form a stemmer takes a word. */
    enum Form {
        ACCENTED,
        FOLDED,
        TURKISH,
        UKRAINIAN
    }

    private static final class English {
        /** What names lose an ending to: KStem finds Thor by the, and Mayer by may. */
        static final CharArraySet NO_STEMS = new CharArraySet(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET, false);

        static {
            NO_STEMS.add("may");
        }
    }

    private static final Map<String, StemmedLanguage> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toMap(StemmedLanguage::tag, Function.identity()));

    private final String tag;
    private final int script;
    private final Form form;
    private final Supplier<Stemmer> stemmer;
    private final List<StemmedLanguage> alone = List.of(this);

    StemmedLanguage(String tag, int script, UnaryOperator<TokenStream> filter) {
        this(tag, script, Form.ACCENTED, filter);
    }

    StemmedLanguage(String tag, int script, Form form, UnaryOperator<TokenStream> filter) {
        this(tag, script, form, () -> new LuceneStemmer(List.of(filter)));
    }

    StemmedLanguage(
            String tag, int script, Form form, UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> another) {
        this(tag, script, form, () -> new LuceneStemmer(List.of(filter, another)));
    }

    StemmedLanguage(
            String tag,
            int script,
            UnaryOperator<TokenStream> filter,
            UnaryOperator<TokenStream> another,
            UnaryOperator<TokenStream> third) {
        this(tag, script, Form.ACCENTED, () -> new LuceneStemmer(List.of(filter, another, third)));
    }

    StemmedLanguage(String tag, int script, Form form, Supplier<Stemmer> stemmer) {
        this.tag = tag;
        this.script = script;
        this.form = form;
        this.stemmer = stemmer;
    }

    /**
     * The language that a tag names.
     *
     * @param tag a language tag (BCP 47), of which only the language counts, or null
     */
    public static Optional<StemmedLanguage> of(String tag) {
        if (tag == null) {
            return Optional.empty();
        }
        String language = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        // Norwegian goes by three tags.
        return Optional.ofNullable(BY_TAG.get(language.equals("no") || language.equals("nn") ? "nb" : language));
    }

    /** The tag that stands in front of its stems. */
    public String tag() {
        return tag;
    }

    /** Only this language where it is written in the script, none otherwise; always the same two lists. */
    List<StemmedLanguage> inScript(int wordsScript) {
        return wordsScript == script ? alone : List.of();
    }

    Form form() {
        return form;
    }

    /** A new stemmer, for one thread. */
    Stemmer newStemmer() {
        return stemmer.get();
    }
}
