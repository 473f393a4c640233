package io.claimtrail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words a text has, and how they are spelled in the index. */
class WordsTest {

    private static String words(String text) {
        return TextAnalysis.words(TextAnalysis.ofText(text, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Łukaszenka, lukaszenka",
        "Лукашенко, лукашенко",
        "Selenskyj, selenskyj",
        "Erdoğan, erdogan",
        "İstanbul, istanbul",
        "ISTANBUL, istanbul",
        "ıssız, issiz",
        "ЁЛКА, елка",
        "Й, й",
        "и\u0306, й",
        "за\u0301мок, замок",
        "Київ, киів",
        "Ґрунт, грунт",
        "Straße, strasse",
        "Søren Đorđević, soren dordevic",
        "Æthelred œuvre, aethelred oeuvre",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "Nguyễn, nguyen",
        "ﬁne, fine",
        "ＫＹＩＶ, kyiv",
        "أَحْمَد إلى آب, احمد الي اب",
        "مدرسة, مدرسه",
        "ســلام, سلام",
        "٢٠٢٢, 2022",
        "שָׁלוֹם, שלום",
        "がぎ ガギ, が ぎ ガ ギ",
        "हिन्दी, हिन्दी",
        "'10,000', 10000",
        "10.000.000, 10000000",
        "3.14, 3.14",
        "'1,5 10,75', 1.5 10.75",
        "'1,2,3', '1,2,3'",
        "5\u00a0000 5\u202f000\u202f000 5’000, 5000 5000000 5000",
        "2021\u00a0500 24\u00a03000, 2021 500 24 3000",
        "5 000 1 500 000 12 500 2021 000 3 0000, 5000 1500000 12 500 2021 000 3 0000",
        "F-16 F16s COVID19 CO₂ CO2, f 16 f 16 covid 19 co 2 co 2",
        "F-16s S-300s. the 1990’s 16sp, f 16 s 300 the 1990 16 sp",
        "m² ½ Х-22 Х22, m 2 х 22 х 22"
    })
    void wordsAreFolded(String text, String words) {
        assertEquals(words, words(text));
    }

    @ParameterizedTest
    @CsvSource({"мой, мои", "ガ, カ", "ไทยที่, ไทยท", "हिन्दी, हनद", "כל, קל"})
    void lettersStayApart(String one, String other) {
        assertNotEquals(words(one), words(other));
    }

    static List<List<String>> segmented() {
        return List.of(
                List.of("不会有一个士兵越过边境。", "不会有 一个 士兵 越过 边境"),
                List.of("東京都に住んでいます", "東京 都 に 住 んで い ます"),
                List.of("ผมเป็นคนไทย", "ผม เป็น คน ไทย"),
                List.of("한국어를 배웁니다", "한국어를 배웁니다"),
                List.of("Путин сказал: NATO在边境", "путин сказал nato 在 边境"),
                List.of("قال الرئيس: لا", "قال الرييس لا"),
                List.of("a\u00A0single\u2003soldier\u3000left", "a single soldier left"),
                List.of("l'économie l’économie lʼéconomie l`économie", "l economie l economie l economie l economie"),
                List.of("the soldier's, the soldiers’", "the soldier s the soldiers"),
                List.of("п'ять п’ять пʼять об'єкт об’єкт обʼєкт", "пять пять пять обєкт обєкт обєкт"),
                List.of("'п'ять' ’об’єкт’", "пять обєкт"),
                List.of("צה\"ל צה״ל ג'ורג' ג׳ורג׳", "צהל צהל גורג גורג"),
                List.of("sol\u00ADdier sol\u200Bdier sol\u200D\u2060dier\uFEFF", "soldier soldier soldier"),
                List.of("U.S. U.S.A., e.g. example.com left.Then 1.a", "us usa eg example com left then 1 a"),
                List.of("J.R.R.Tolkien", "jrr tolkien"),
                List.of("foo_bar a:b EU:s 12:30", "foo bar a b eu s 12 30"),
                List.of("Ma-kei COVID-19 #tag @user", "ma kei covid 19 tag user"),
                List.of("no 👨\u200D👩\u200D👧 ❤\uFE0F 🇺🇦 1\uFE0F\u20E3 war 👍🏽", "no war"),
                List.of("\u202Bשלום\u202C abc", "שלום abc"),
                List.of("… — !? \u0000 \uD800 \uDC00", ""),
                List.of("the a of", "the a of"),
                List.of("", ""));
    }

    @ParameterizedTest
    @MethodSource("segmented")
    void textsFallIntoWords(List<String> pair) {
        assertEquals(pair.get(1), words(pair.get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “soldier’s” U.S.\u00AD bor\u00ADder 👨\u200D👩\u200D👧 cafe\u0301s, 中国人民 п’ять",
                "é\u0301\u0301 ﷺ ﬁne 😀x \uD835\uDC00\uD835\uDC01 \uD800a\uDC00b"
            })
    void tokensTellWhereTheyStood(String text) {
        int last = 0;
        for (Token token : TextAnalysis.ofText(text, "en")) {
            assertTrue(token.start() >= last && token.start() < token.end(), token::toString);
            assertEquals(token.word(), words(text.substring(token.start(), token.end())));
            last = token.end();
        }
    }

    @Test
    void tokensEndBehindTheirMarks() {
        Token token = TextAnalysis.ofText("«cafe\u0301\u200D»", null).get(0);
        assertEquals(1, token.start());
        assertEquals(7, token.end());
    }

    @Test
    void wordsAreShortEnoughForEveryEngine() {
        for (String text : List.of("x".repeat(9_999), "ﷺ".repeat(500), "\uD835\uDC00".repeat(300), "п'".repeat(300))) {
            for (Token token : TextAnalysis.ofText(text, "en")) {
                assertTrue(token.word().length() <= Token.LONGEST);
                assertTrue(token.word().chars().noneMatch(Character::isWhitespace));
                assertTrue(token.stems().stream().allMatch(stem -> stem.length() <= Token.LONGEST + 3));
            }
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() {
        String text = "Soldaten überqueren die Grenze. ".repeat(20);
        List<Token> expected = TextAnalysis.ofText(text, "de");
        assertTrue(IntStream.range(0, 400).parallel().allMatch(i -> {
            TextAnalysis.ofText("солдаты ".repeat(i % 7), "ru");
            return TextAnalysis.ofText(text, "de").equals(expected);
        }));
    }
}
