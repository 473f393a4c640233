package io.claimtrail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlightsTest {

    private static Optional<String> highlights(String query, String text, String language) {
        return Highlights.of(SearchQuery.parse(query, null), new SearchedText(text, language));
    }

    /** Query, language, text, and the text marked; without the last, nothing is found. */
    static List<List<String>> rows() {
        return List.of(
                // Words
                List.of("soldier", "en", "No Soldiers left.", "No <mark>Soldiers</mark> left."),
                List.of("soldier", "en", "a soldier’s life", "a <mark>soldier</mark>’s life"),
                List.of("soldier", "zh", "No Soldiers left."),
                List.of("выбор", "ru", "Итоги выборов", "Итоги <mark>выборов</mark>"),
                List.of("lukaszenka", "pl", "„Łukaszenka”", "„<mark>Łukaszenka</mark>”"),
                List.of("election", "fr", "l’élection", "l’<mark>élection</mark>"),
                List.of("eleccion", "es", "Las elecciones", "Las <mark>elecciones</mark>"),
                List.of("пʼять", "uk", "п'ять об’єктів", "<mark>п&#39;ять</mark> об’єктів"),
                List.of("中国", "zh", "我是中国人民", "我是<mark>中国</mark>人民"),
                List.of("כן", "he", "אמר: כן!", "אמר: <mark>כן</mark>!"),
                List.of("2022", "ar", "عام ٢٠٢٢", "عام <mark>٢٠٢٢</mark>"),
                List.of("a b", "en", "a, b and a b a", "<mark>a</mark>, <mark>b</mark> and <mark>a b a</mark>"),
                List.of("tank border", "en", "the border", "the <mark>border</mark>"),
                List.of("tank OR border", "en", "the border", "the <mark>border</mark>"),
                // Phrases
                List.of(
                        "\"a single soldier\"",
                        "en",
                        "not a single\u00A0soldier, a soldier",
                        "not <mark>a single\u00A0soldier</mark>, a soldier"),
                List.of("\"a single soldier\"", "en", "not a single  soldier", "not <mark>a single  soldier</mark>"),
                List.of("\"single soldiers\"", "en", "a single soldier"),
                List.of("\"soldier\"", "en", "soldiers soldier", "soldiers <mark>soldier</mark>"),
                List.of("\"a a\"", "en", "a a a b a", "<mark>a a a</mark> b a"),
                List.of("don't", "en", "I don’t know", "I <mark>don’t</mark> know"),
                List.of(
                        "Ma-kei",
                        "en",
                        "Ma Kei; ma, kei; Ma",
                        "<mark>Ma Kei</mark>; <mark>ma</mark>, <mark>kei</mark>; Ma"),
                // Prefixes
                List.of("лук*", "ru", "Лукашенко и Лукойл", "<mark>Лукашенко</mark> и <mark>Лукойл</mark>"),
                List.of("Ma-ke*", "en", "Ma and Kei", "<mark>Ma</mark> and <mark>Kei</mark>"),
                List.of("Ma-ke*", "en", "Kei"),
                List.of("Ma-ke*", "en", "Ma"),
                // Without
                List.of("-tank border", "en", "tank at the border", "tank at the <mark>border</mark>"),
                List.of("-tank", "en", "a tank, a border"),
                List.of("border -tank", "en", "a tank"),
                // Characters that must not be broken
                List.of("cafe", "fr", "cafe\u0301s cafe\u0301!", "<mark>cafe\u0301s cafe\u0301</mark>!"),
                List.of("soldier", "en", "sol\u00ADdier\u200D, x", "<mark>sol\u00ADdier\u200D</mark>, x"),
                List.of("x", "en", "😀x😀", "😀<mark>x</mark>😀"),
                List.of("ab", "en", "\uD835\uDC00\uD835\uDC01 c", "<mark>\uD835\uDC00\uD835\uDC01</mark> c"),
                List.of("fine", "en", "ﬁne", "<mark>ﬁne</mark>"),
                // Text that is hostile as HTML
                List.of(
                        "script",
                        "en",
                        "<script>alert('x')</script>",
                        "&lt;<mark>script</mark>&gt;alert(&#39;x&#39;)&lt;/<mark>script</mark>&gt;"),
                List.of("lt", "en", "&lt; \"q\"", "&amp;<mark>lt</mark>; &quot;q&quot;"),
                List.of("mark", "en", "</mark><mark>", "&lt;/<mark>mark</mark>&gt;&lt;<mark>mark</mark>&gt;"),
                // Nothing
                List.of("", "en", "soldier"),
                List.of("😀", "en", "😀"),
                List.of("soldier", "en", ""),
                List.of("soldier", "en", "😀 …"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatWasFoundIsMarked(List<String> row) {
        Optional<String> expected = row.size() == 3 ? Optional.empty() : Optional.of(row.get(3));
        assertEquals(expected, highlights(row.get(0), row.get(2), row.get(1)));
    }

    @Test
    void aMissingTextMatchesNothing() {
        assertEquals(Optional.empty(), highlights("soldier", null, "en"));
    }

    private static final String FILLER = "One more sentence that says nothing at all of interest to anybody. ";

    @Test
    void textsOfThreeHundredCharactersAreShownWhole() {
        String text = "x".repeat(290) + " soldier";
        assertEquals(
                "x".repeat(290) + " <mark>soldier</mark>",
                highlights("soldier", text, "en").orElseThrow());
    }

    @Test
    void longTextsAreShownInFragments() {
        String text = FILLER.repeat(5) + "A soldier came. " + FILLER.repeat(5) + "A tank came. " + FILLER.repeat(5);
        String html = highlights("soldier tank", text, "en").orElseThrow();
        List<String> fragments = List.of(html.split(" … "));
        assertEquals(2, fragments.size());
        assertTrue(fragments.get(0).contains("A <mark>soldier</mark> came"), html);
        assertTrue(fragments.get(1).contains("A <mark>tank</mark> came"), html);
        for (String fragment : fragments) {
            String plain = fragment.replaceAll("</?mark>", "");
            assertTrue(text.contains(plain) && plain.length() <= 200 && plain.length() > 100, fragment);
            assertTrue((" " + text).contains(" " + plain), fragment);
        }
    }

    @Test
    void fragmentsShowAsManyTermsAsPossible() {
        String text =
                (FILLER + "A soldier. ").repeat(6) + FILLER.repeat(4) + "A tank at the border. " + FILLER.repeat(4);
        String html = highlights("soldier tank border", text, "en").orElseThrow();
        assertTrue(html.contains("<mark>tank</mark>") && html.contains("<mark>border</mark>"), html);
        assertTrue(html.contains("<mark>soldier</mark>"), html);
        assertEquals(3, html.split(" … ").length);
    }

    @Test
    void aLongPhraseStaysInOneFragment() {
        String phrase = "we shall not send one single soldier over this border today "
                .repeat(4)
                .strip();
        String html = highlights('"' + phrase + '"', FILLER.repeat(4) + phrase + ". " + FILLER.repeat(4), "en")
                .orElseThrow();
        assertTrue(html.contains("<mark>" + phrase + "</mark>"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"士兵越过边境。", "ทหารข้ามชายแดน"})
    void textsWithoutSpacesFallIntoFragmentsToo(String sentence) {
        String word = TextAnalysis.ofText(sentence, null).get(0).word();
        String html = highlights(word, sentence.repeat(100), null).orElseThrow();
        assertEquals(3, html.split(" … ").length);
        assertTrue(html.replaceAll("</?mark>", "").length() <= 620, html);
    }
}
