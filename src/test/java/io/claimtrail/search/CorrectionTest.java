package io.claimtrail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionTest {

    /** Query, texts with / between, and the query corrected; without the last, there is nothing to correct. */
    static List<List<String>> rows() {
        return List.of(
                List.of("sodlier", "A Soldier left", "soldier"),
                List.of("soldeir borde", "A soldier/The border", "soldier border"),
                List.of("Selenskij sagt", "Selenskyj sagt nichts", "selenskyj sagt"),
                List.of("Lukashenka", "Lukashenko", "lukashenko"),
                List.of("Łukaszenko", "ŁUKASZENKA", "łukaszenka"),
                List.of("Лукошенко", "Лукашенко", "лукашенко"),
                List.of("electoin, sodlier!", "élection du soldier", "élection, soldier!"),
                List.of("sodlier OR tnaks -\"a b\"", "soldier tanks", "soldier OR tanks -\"a b\""),
                List.of("soldoer", "solders soldier soldier", "soldier"),
                List.of("soldiers sodlier", "soldier", "soldiers soldier"),
                List.of("soldier", "soldiers"),
                List.of("cat", "cut"),
                List.of("20223", "in 2022 and 20222"),
                List.of("vise-presidents", "the vice president", "vice-presidents"),
                List.of("house", "mouth"),
                List.of("soldier", "sodlierly"),
                List.of("\"sodlier\"", "soldier"),
                List.of("sodl*", "soldier"),
                List.of("border -sodlier", "a border, a soldier"),
                List.of("", "soldier"),
                List.of("sodlier", ""));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void mistypedWordsAreCorrectedByThoseOfTheTexts(List<String> row) {
        List<SearchedText> texts = Arrays.stream(row.get(1).split("/"))
                .map(text -> new SearchedText(text, "en"))
                .toList();
        Optional<String> expected = row.size() == 2 ? Optional.empty() : Optional.of(row.get(2));
        assertEquals(expected, Correction.of(SearchQuery.parse(row.get(0), null), texts));
    }

    @ParameterizedTest
    @CsvSource({
        "soldier, soldier, 0",
        "soldier, sodlier, 1",
        "soldier, soldie, 1",
        "soldier, ssoldier, 1",
        "soldier, soldjer, 1",
        "soldier, sodlire, 2",
        "ca, abc, 3",
        "'', abc, 3",
        "abc, '', 3",
        "солдат, сlдат, 2",
        "a\uD835\uDC00, a\uD835\uDC01, 1"
    })
    void errorsAreCounted(String one, String other, int errors) {
        assertEquals(errors, TypingErrors.between(one, other));
        assertEquals(errors, TypingErrors.between(other, one));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "war, 0", "tank, 1", "soldier, 1", "soldiers, 2", "\uD835\uDC00\uD835\uDC00, 0"})
    void longWordsMayHaveMoreErrors(String word, int errors) {
        assertEquals(errors, TypingErrors.forgivenIn(word));
    }

    @Test
    void whatIsLongerThanAnyWordIsNotCompared() {
        assertEquals(2, TypingErrors.forgivenIn("a".repeat(50)));
        assertEquals(0, TypingErrors.forgivenIn("a".repeat(51)));
    }
}
