package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.asked;
import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.claim.FoundClaims.refused;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that anybody can type is an error of the server, and nothing that makes sense is refused. */
@HttpTest
@AnyDatabase
class BrokenQueriesTest {

    private final String word = uniqueWord();
    private String claim;

    @BeforeEach
    void recordAClaim() {
        claim = aClaim().saying("It is " + word).id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"{}",
                "{}\"",
                "\"{}\" \"",
                "“{}",
                "«{} »",
                "{} OR",
                "OR {}",
                "{} OR OR {}",
                "- {}",
                "{} -",
                "{} *",
                "({}",
                "{})",
                "+{}",
                "{}~",
                "{}:",
                "/{}/",
                "\\{}",
                "{}\\",
                "{} && ||",
                "!{} {}",
                "{} -\"",
                "\"\" {}",
                "-\"\" {}",
                "\t{}\n",
                "{} \u202E",
                "{}\u200B",
                "<script>alert(1)</script> OR {}",
                "😀 {}",
                "{} OR '; --"
            })
    void wordBesideWhatMakesNoSenseIsFound(String pattern) {
        assertEquals(List.of(claim), found("q", pattern.replace("{}", word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--{} {}",
                "(({}) AND",
                "{}~2",
                "{}^4",
                "[{} TO *]",
                "{} OR '; DROP TABLE claim; --",
                "{\"q\": {}}",
                "{}{} -{}"
            })
    void operatorsOfOthersAreWords(String pattern) {
        assertEquals(List.of(), found("q", pattern.replace("{}", word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "-",
                "--",
                "*",
                "**",
                "OR",
                "OR OR OR",
                "-*",
                "😀",
                "👨‍👩‍👧 🎈",
                "…",
                "?!.,;:",
                "()[]{}",
                "\\",
                "/",
                "~^",
                "'",
                "’",
                "«»",
                "\u0301",
                "\uFEFF.",
                "-\"\"",
                "\" OR \""
            })
    void queryThatAsksForNothingFindsNothing(String query) {
        asked("q", query, "count", "true", "facets", "speaker,publisher,status,kind,language,topic,year")
                .then()
                .statusCode(200);
        if (!query.codePoints().anyMatch(c -> c > 0x1F000)) {
            assertEquals(List.of(), found("q", query));
        }
    }

    @ParameterizedTest
    @CsvSource({"the", "a", "and or not", "и", "не", "der die das", "的"})
    void stopWordsAreWords(String query) {
        asked("q", query, "count", "true").then().statusCode(200);
    }

    @Test
    void fiveHundredCharactersAreTakenAndMoreAreNot() {
        assertEquals(200, asked("q", "x".repeat(500)).statusCode());
        assertEquals(200, asked("q", "ж".repeat(500)).statusCode());
        assertEquals(200, asked("q", "\"" + "x ".repeat(249) + "\"").statusCode());
        refused("q", "q", "x".repeat(501));
        assertProblem(ProblemType.TOO_LONG_A_URL, asked("q", "x".repeat(10_000)));
    }

    @Test
    void fiftyWordsAreTakenAndSixtyAreNot() {
        assertEquals(List.of(), found("q", words(50)));
        refused("q", "q", words(60));
        refused("q", "q", words(60).replace(" ", " OR "));
        refused("q", "q", "-" + words(60).replace(" ", " -"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" OR ", " ", "-", "'", " -"})
    void fortyWordsWithFormsAreTakenHoweverTheyAreJoined(String between) {
        String ten = String.join(
                between, "rises", "cuts", "makes", "armies", "votes", "taxes", "wars", "costs", "lies", "talk");
        String forty = String.join(between, ten, ten.replace("s", "z"), ten.replace("a", "o"), ten.replace("t", "d"));
        asked("q", forty, "facets", "kind", "count", "true").then().statusCode(200);
    }

    @Test
    void joinedWordsCountEachByItself() {
        refused("q", "q", "word-".repeat(51) + "word");
        asked("q", "word-".repeat(48) + "word").then().statusCode(200);
    }

    @Test
    void unreadableTextIs400() {
        refused("q", "q", "nul \u0000 within");
        refused("q", "q", "");
        refused("q", "q", " \u00A0\t");
        refused("q", "q", "\u200D");
    }

    @ParameterizedTest
    @CsvSource({
        "in, everywhere",
        "in, Quote",
        "in, ''",
        "in, 'quote,'",
        "in, 'quote, statement'",
        "lang, x",
        "lang, ''",
        "recency, yes",
        "facets, month",
        "facets, ''",
        "sort, score",
        "sort, -relevance"
    })
    void badValueIs400(String parameter, String value) {
        refused(parameter, "q", word, parameter, value);
    }

    @ParameterizedTest
    @CsvSource({"in, quote", "lang, en", "recency, false", "sort, relevance"})
    void whatBelongsToWordsIs400WithoutThem(String parameter, String value) {
        refused(parameter, parameter, value);
    }

    @Test
    void anythingAtRandomIsAnswered() {
        Random random = new Random(20220216);
        List<String> pieces = List.of(
                "\"", "-", "*", "OR", " ", "“", "'", "(", "~", "\\", "<b>", "я", "é", "😀", "ß", word, "中文", ":");
        for (int i = 0; i < 150; i++) {
            String query = "a"
                    + random.ints(1 + random.nextInt(12), 0, pieces.size())
                            .mapToObj(pieces::get)
                            .collect(Collectors.joining());
            assertEquals(200, asked("q", query, "facets", "kind").statusCode(), query);
        }
    }

    @Test
    void hostileTextComesBackEscaped() {
        String id = aClaim().saying("<img src=x onerror=alert('" + word + "')> & \"" + word + "\"")
                .id();
        String html = asked("q", word, "in", "quote", "sort", "recordedAt")
                .path("items.find { it.id == '%s' }.match.highlights.quote".formatted(id));
        assertEquals(
                "&lt;img src=x onerror=alert(&#39;<mark>%s</mark>&#39;)&gt; &amp; &quot;<mark>%s</mark>&quot;"
                        .formatted(word, word),
                html);
        assertFalse(asked("q", "<script>" + word).asString().contains("<script>"));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
