package io.claimtrail.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "en, true",
        "yue, true",
        "zh-Hant-TW, true",
        "EN-us, true",
        "english, false",
        "engl, false",
        "e, false",
        "en_US, false",
        "x-private, false",
        "'', false",
        "en-, false"
    })
    void languageHasTwoOrThreeLetters(String tag, boolean wellFormed) {
        assertEquals(wellFormed, LanguageTag.Validator.isWellFormed(tag));
    }
}
