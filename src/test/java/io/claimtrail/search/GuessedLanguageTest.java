package io.claimtrail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessedLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Not a single Russian soldier will stay in Belarus after the drills | en
                    We have created more jobs than any other government | en
                    Kein einziger Soldat wird nach der Übung in Belarus bleiben | de
                    Pas un soldat russe ne restera sur le territoire du pays après les exercices | fr
                    Ni un solo soldado ruso se quedará en el país después de los ejercicios | es
                    Nenhum soldado russo ficará no país depois dos exercícios, disse ele na terça-feira | pt
                    Nessun soldato russo rimarrà nel paese dopo la fine delle esercitazioni | it
                    Żaden rosyjski żołnierz nie zostanie na Białorusi po ćwiczeniach | pl
                    Ни один российский солдат не останется на территории страны после учений | ru
                    Жоден російський солдат не залишиться в країні, і це вже вирішено | uk
                    لن يبقى أي جندي روسي على أرض البلاد بعد التدريبات من هذا العام | ar
                    Polscy żołnierze opuścili terytoria sąsiednich krajów | pl
                    O governo construiu novas escolas e hospitais em todo o país | pt
                    Российские солдаты покинули территорию соседних республик | ru
                    Санкции не повлияли на экономику | ru
                    غادر الجنود الروس أراضي الدول المجاورة | ar
                    Ніхто нікого не чекав | uk
                    Ніводзін салдат не застанецца ў краіне | none
                    Volodymyr Zelenskyy | none
                    日本は美しい国です | none
                    대통령은 국경에 군대가 없다고 말했다 | ko
                    The Hague | none""")
    void isTheOneWhoseSmallWordsStandInTheText(String text, String language) {
        assertEquals(
                language,
                GuessedLanguage.of(text, TextAnalysis.ofText(text, null))
                        .map(StemmedLanguage::tag)
                        .orElse("none"));
    }

    /** Each of its letters becomes two in lower case. */
    @Test
    void longTextOfOneLetterIsNoneAtOnce() {
        assertEquals(Optional.empty(), GuessedLanguage.of("\u0130".repeat(1_000_000), List.of()));
    }
}
