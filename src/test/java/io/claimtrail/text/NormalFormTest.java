package io.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalFormTest {

    static List<List<String>> samePairs() {
        return List.of(
                List.of("a single\u00A0soldier", "a single soldier"),
                List.of("a \t\r\n\u2003 b", "a b"),
                List.of("\u3000 a \u2028", "a"),
                List.of("“No”, he said: ‘no’", "\"no\", he said: 'no'"),
                List.of("«No» „no‟", "\"no\" \"no\""),
                List.of("don’t", "don't"),
                List.of("don´t don`t", "don't don't"),
                List.of("2022–2023 — or − not ‑", "2022-2023 - or - not -"),
                List.of("a -- b", "a - b"),
                List.of("ﬁne", "fine"),
                List.of("①２ Ⅳ", "12 iv"),
                List.of("Ångström", "a\u030Angstro\u0308m"),
                List.of("ＫＹＩＶ", "kyiv"),
                List.of("STRASSE straße", "strasse strasse"),
                List.of("ΣΊΣΥΦΟΣ", "σίσυφοσ"),
                List.of("ΜИНСК", "μинск"),
                List.of("sol\u00ADdier", "soldier"));
    }

    @ParameterizedTest
    @MethodSource("samePairs")
    void whatAReaderTakesForTheSameHasOneForm(List<String> pair) {
        assertEquals(NormalForm.of(pair.get(1)), NormalForm.of(pair.get(0)));
        assertEquals(NormalForm.hash(pair.get(1)), NormalForm.hash(pair.get(0)));
    }

    @ParameterizedTest
    @CsvSource({"soldier, soldiers", "a b, ab", "resume, résumé", "10000, '10,000'", "left., left", "И, Й"})
    void whatAReaderTellsApartHasTwoForms(String one, String other) {
        assertNotEquals(NormalForm.of(one), NormalForm.of(other));
    }

    @ParameterizedTest
    @MethodSource("samePairs")
    void formOfTheFormIsTheForm(List<String> pair) {
        String form = NormalForm.of(pair.get(0));
        assertEquals(form, NormalForm.of(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\t", "\u200B", "\u00AD", "\u2060 \uFEFF"})
    void whatShowsNothingIsEmpty(String text) {
        assertTrue(NormalForm.of(text).isEmpty());
    }

    @Test
    void formDoesNotDependOnTheServersLanguage() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("minsk i", NormalForm.of("MINSK I"));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Łukašenka, lukasenka",
        "Zelenskyý, zelenskyy",
        "SØREN, soren",
        "Đorđević, dordevic",
        "Iğdır, igdir",
        "İstanbul, istanbul",
        "Straße, strasse",
        "Ё, е",
        "Київ, киів",
        "Nguyễn, nguyen",
        "Ħal, hal"
    })
    void foldedFormHasNoAccents(String text, String folded) {
        assertEquals(NormalForm.folded(folded), NormalForm.folded(text));
        assertEquals(folded, NormalForm.folded(text));
    }

    @ParameterizedTest
    @CsvSource({"हिन्दी, हनद", "ไทยที่, ไทยท", "தமிழ், தமழ", "ガ, カ"})
    void signsThatAreLettersOfTheirScriptAreNoAccents(String text, String stripped) {
        assertNotEquals(NormalForm.folded(stripped), NormalForm.folded(text));
        assertEquals(NormalForm.of(text), NormalForm.folded(text));
    }

    @Test
    void wordsAreWhatStandsBetweenTheRest() {
        assertEquals(List.of("o", "brien", "jean", "luc", "2nd"), NormalForm.words("O’Brien, Jean–Luc (2nd)!"));
        assertEquals(List.of("हिन्दी", "शब्द"), NormalForm.words("हिन्दी शब्द"));
        assertEquals(List.of(), NormalForm.words(" — … "));
    }

    @Test
    void hashFitsAnIndexHoweverLongTheText() {
        assertEquals(64, NormalForm.hash("a".repeat(10_000)).length());
    }
}
