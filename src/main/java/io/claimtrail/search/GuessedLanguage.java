package io.claimtrail.search;

import io.claimtrail.text.LetterCase;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * Guesses which language a text is in by the small words that every sentence of it has, of which Lucene has lists. A sentence
 * mostly has enough of them; a name or a heading has not, and two languages that are much alike can have the same. There, letters
 * may tell.
 */
final class GuessedLanguage {

    /** One alone can be a name, or a word of another language. */
    private static final int ENOUGH = 2;

    /** Lucene's list of these is too short, or there is none. */
    private static final Map<StemmedLanguage, String> MORE = Map.of(
            StemmedLanguage.PORTUGUESE,
            "todo toda todos todas pelo pela",
            StemmedLanguage.ENGLISH,
            """
            about after all any because been before can could did do does from had has have he her his its more my our over
            she than we were what when where which who would you your""",
            StemmedLanguage.POLISH,
            """
            ale bez być był była było będzie czy dla do i ich jak jego jej jest już która które który ma na nad nie o od oraz
            po pod przed przez są się to tego tylko tym w we z za ze że""",
            StemmedLanguage.UKRAINIAN,
            """
            або але бо буде бути був була було в ви вже від він вона вони для до за з і із й його її їх ми на над не по при
            про під та тому у це цей ця ще що як яка які який якщо є""");

    /**
     * Letters that one of the languages has, the surest first. Where nothing tells more, Cyrillic is taken for Russian, and
     * Arabic script for Arabic.
     */
    private static final Map<String, StemmedLanguage> LETTERS = letters();

    /** Belarusian, Serbian and Macedonian; Persian and Urdu. */
    private static final String NONE_OF_THEM = "ўђћљњџјѓќѕپچژگکیےہٹڈڑ";

    private static final Map<String, List<StemmedLanguage>> SMALL_WORDS = smallWords();

    private GuessedLanguage() {}

    /**
     * The language that has more of a text's words, each counted once, among its small words than any other.
     *
     * @param tokens the words of the text
     * @return where too few of them are, or two languages have as many: the one whose letters it has, if there is one
     */
    static Optional<StemmedLanguage> of(String text, List<Token> tokens) {
        Map<StemmedLanguage, Integer> counts = new EnumMap<>(StemmedLanguage.class);
        Set<String> words = tokens.stream().map(Token::word).collect(Collectors.toSet());
        words.forEach(word ->
                SMALL_WORDS.getOrDefault(word, List.of()).forEach(language -> counts.merge(language, 1, Integer::sum)));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<StemmedLanguage> best = counts.keySet().stream()
                .filter(each -> counts.get(each) == most)
                .toList();
        return most >= ENOUGH && best.size() == 1 ? Optional.of(best.get(0)) : byLetters(text);
    }

    private static Optional<StemmedLanguage> byLetters(String text) {
        String letters = LetterCase.lower(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (letters.chars().anyMatch(each -> NONE_OF_THEM.indexOf(each) >= 0)) {
            return Optional.empty();
        }
        return LETTERS.entrySet().stream()
                .filter(each -> letters.chars().anyMatch(letter -> each.getKey().indexOf(letter) >= 0))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, StemmedLanguage> letters() {
        Map<String, StemmedLanguage> letters = new LinkedHashMap<>();
        letters.put("іїєґ", StemmedLanguage.UKRAINIAN);
        letters.put("абвгдезиклмнопрсту", StemmedLanguage.RUSSIAN);
        letters.put("المنردبتعسو", StemmedLanguage.ARABIC);
        letters.put("αεηιοστν", StemmedLanguage.GREEK);
        letters.put("이다는은을를에의가고하한지도로기서", StemmedLanguage.KOREAN);
        letters.put("łąęśżźń", StemmedLanguage.POLISH);
        letters.put("ãõ", StemmedLanguage.PORTUGUESE);
        letters.put("ñ¿¡", StemmedLanguage.SPANISH);
        letters.put("ß", StemmedLanguage.GERMAN);
        return letters;
    }

    private static Map<String, List<StemmedLanguage>> smallWords() {
        Map<String, List<StemmedLanguage>> languages = new HashMap<>();
        for (StemmedLanguage language : StemmedLanguage.values()) {
            of(language)
                    .forEach(word -> languages
                            .computeIfAbsent(word, each -> new ArrayList<>(1))
                            .add(language));
        }
        return languages;
    }

    /** A language's small words, as tokens have them. */
    private static Set<String> of(StemmedLanguage language) {
        Set<String> words = Arrays.stream(MORE.getOrDefault(language, "").split("\\s+"))
                .map(GuessedLanguage::word)
                .collect(Collectors.toSet());
        listOf(language).forEach(word -> words.add(word(new String((char[]) word))));
        words.remove("");
        return words;
    }

    private static String word(String word) {
        return Folding.folded(Folding.normal(word));
    }

    private static CharArraySet listOf(StemmedLanguage language) {
        return switch (language) {
            case ENGLISH -> EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
            case GERMAN -> GermanAnalyzer.getDefaultStopSet();
            case FRENCH -> FrenchAnalyzer.getDefaultStopSet();
            case SPANISH -> SpanishAnalyzer.getDefaultStopSet();
            case PORTUGUESE -> PortugueseAnalyzer.getDefaultStopSet();
            case ITALIAN -> ItalianAnalyzer.getDefaultStopSet();
            case DUTCH -> DutchAnalyzer.getDefaultStopSet();
            case SWEDISH -> SwedishAnalyzer.getDefaultStopSet();
            case DANISH -> DanishAnalyzer.getDefaultStopSet();
            case NORWEGIAN -> NorwegianAnalyzer.getDefaultStopSet();
            case FINNISH -> FinnishAnalyzer.getDefaultStopSet();
            case CZECH -> CzechAnalyzer.getDefaultStopSet();
            case HUNGARIAN -> HungarianAnalyzer.getDefaultStopSet();
            case ROMANIAN -> RomanianAnalyzer.getDefaultStopSet();
            case TURKISH -> TurkishAnalyzer.getDefaultStopSet();
            case INDONESIAN -> IndonesianAnalyzer.getDefaultStopSet();
            case RUSSIAN -> RussianAnalyzer.getDefaultStopSet();
            case POLISH, UKRAINIAN, KOREAN -> CharArraySet.EMPTY_SET;
            case BULGARIAN -> BulgarianAnalyzer.getDefaultStopSet();
            case GREEK -> GreekAnalyzer.getDefaultStopSet();
            case ARABIC -> ArabicAnalyzer.getDefaultStopSet();
            case HINDI -> HindiAnalyzer.getDefaultStopSet();
        };
    }
}
