package io.claimtrail.http;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that shows nothing, cannot be stored, or is too long is refused with the reason; all other text is kept. */
@HttpTest
class BadTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n", "\u00A0\u2003\u3000", "\u200B\u00AD", "\uFEFF"})
    void quoteThatShowsNothingIsRefused(String quote) {
        assertRefused(aClaim().saying(quote), "/quote", "must show something");
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000, U+0000 at character 2",
        "\\u0001, U+0001",
        "\\u007f, U+007F",
        "\\u009f, U+009F",
        "\\ud800, half of a surrogate pair at character 2",
        "\\udfff, half of a surrogate pair",
        "\\ude00\\ud83d, half of a surrogate pair"
    })
    void quoteThatCannotBeStoredIsRefused(String escaped, String told) {
        Response answer = post("/v1/claims", """
                {"speaker": {"name": "%s"}, "saidOn": "2022", "quote": "a%sb",
                 "source": {"url": "%s"}}""".formatted(unique("Speaker"), escaped, ClaimBuilder.uniqueUrl()));
        assertProblem(ProblemType.INVALID_BODY, answer)
                .body("errors.pointer", contains("/quote"))
                .body("errors[0].detail", containsString(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“No”\u00A0— not one\r\n\tsoldier…  ",
                "שלום עולם, مرحبا",
                "e\u0301 z\u0335\u0321\u0353 \u0928\u093F",
                "👩‍👩‍👧 🇧🇾 \uDBFF\uDFFD",
                "<script>alert(1)</script> ' OR 1=1; -- ${x} #{y} {z} \\u0000"
            })
    void everyOtherTextIsKeptToTheLastCharacter(String text) {
        String quote = unique(text) + " ";
        assertEquals(quote, read("/v1/claims/" + aClaim().saying(quote).id()).getString("quote"));
    }

    @Test
    void tooLongTextIsRefusedWithItsLimit() {
        assertRefused(aClaim().saying("a".repeat(10_001)), "/quote", "10000");
        assertRefused(aClaim().with("statement", "a".repeat(10_001)), "/statement", "10000");
        assertRefused(aClaim().with("language", "en-x" + "-abcdefgh".repeat(4)), "/language", "35");
        assertRefused(aClaim().saidBy("a".repeat(201)), "/speaker/name", "200");
        assertRefused(aClaim().about("a".repeat(101)), "/topics/0", "100");
        assertRefused(aClaim().source("title", "a".repeat(501)), "/source/title", "500");
    }

    @Test
    void longestTextIsTaken() {
        String quote = (unique("Words") + " said again".repeat(1000)).substring(0, 10_000);
        assertEquals(quote, aClaim().saying(quote).recorded().getString("quote"));
    }

    @Test
    void tooLongListIsRefusedWithItsLimit() {
        List<String> topics = Collections.nCopies(51, "Belarus");
        assertRefused(aClaim().with("topics", topics), "/topics", "50");
        Map<String, Object> speaker = Map.of(
                "name", unique("Speaker"), "sameAs", Collections.nCopies(21, "https://www.wikidata.org/wiki/Q184"));
        assertRefused(aClaim().with("speaker", speaker), "/speaker/sameAs", "20");
    }

    @Test
    void nullInAListIsRefusedAtItsPlace() {
        assertRefused(aClaim().with("topics", java.util.Arrays.asList("Belarus", null)), "/topics/1", "null");
    }

    @Test
    void allFaultsAreToldAtOnceWithPointers() {
        Response answer = post("/v1/claims", """
                {"speaker": {"name": " ", "kind": "ROBOT", "sameAs": ["javascript:1"]}, "saidOn": "2022-02-30",
                 "quote": 7, "kind": "LIE", "language": "no language", "topics": ["", 5],
                 "source": {"url": "nowhere", "publisher": {"site": "a/b"}, "a/b~c": 1}, "status": "CORROBORATED"}""");
        assertProblem(ProblemType.INVALID_BODY, answer)
                .body("errors", hasSize(13))
                .body("detail", containsString("12 more"))
                .body("errors.pointer", hasItem("/speaker/name"))
                .body("errors.pointer", hasItem("/speaker/kind"))
                .body("errors.pointer", hasItem("/speaker/sameAs/0"))
                .body("errors.pointer", hasItem("/saidOn"))
                .body("errors.pointer", hasItem("/quote"))
                .body("errors.pointer", hasItem("/kind"))
                .body("errors.pointer", hasItem("/language"))
                .body("errors.pointer", hasItem("/topics/0"))
                .body("errors.pointer", hasItem("/topics/1"))
                .body("errors.pointer", hasItem("/source/url"))
                .body("errors.pointer", hasItem("/source/publisher/site"))
                .body("errors.pointer", hasItem("/source/a~1b~0c"))
                .body("errors.pointer", hasItem("/status"));
    }

    private static void assertRefused(ClaimBuilder claim, String pointer, String told) {
        assertProblem(ProblemType.INVALID_BODY, claim.sent())
                .body("errors.pointer", hasItem(pointer))
                .body("errors.detail", hasItem(containsString(told)));
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }
}
