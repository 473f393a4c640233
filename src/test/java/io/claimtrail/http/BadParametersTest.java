package io.claimtrail.http;

import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RawHttp;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A parameter that cannot be read is refused by name, never ignored. */
@HttpTest
@AnyDatabase
class BadParametersTest {

    @ParameterizedTest
    @EnumSource
    void unknownParameterIs400ThatNamesIt(Reading reading) {
        String path = reading.freshPath();
        assertProblem(
                        ProblemType.INVALID_PARAMETER,
                        given().get(path + (path.contains("?") ? "&" : "?") + "colour=red"))
                .body("errors.parameter", contains("colour"))
                .body("detail", containsString("not known"));
    }

    @Test
    void unknownParameterOfAWriteIs400Too() {
        String path = Posting.TOPIC.recorded();
        assertProblem(ProblemType.INVALID_PARAMETER, given().delete(path + "?because=so"));
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().contentType("application/json")
                        .body(Posting.TOPIC.freshBody())
                        .post("/v1/topics?dry=true"));
        given().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit", "cursor", "count", "q", "speaker", "status", "saidFrom", "asOf", "sort"})
    void emptyParameterIs400(String parameter) {
        assertNamed(parameter, given().get("/v1/claims?%s=".formatted(parameter)));
        assertNamed(parameter, given().get("/v1/claims?" + parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 1",
        "count, true",
        "q, word",
        "saidFrom, 2022",
        "saidTo, 2022",
        "asOf, 2022-01-01",
        "sort, saidOn"
    })
    void singleParameterGivenTwiceIs400(String parameter, String value) {
        assertNamed(parameter, given().queryParam(parameter, value, value).get("/v1/claims"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0",
        "limit, -1",
        "limit, 201",
        "limit, abc",
        "limit, 1e1",
        "limit, 99999999999999999999",
        "count, yes",
        "cursor, abc",
        "cursor, 'a b'",
        "kind, LIE",
        "kind, promise",
        "status, 0",
        "stance, ''' OR 1=1'",
        "quoteType, FULL",
        "relation, LIKES",
        "language, 'no language'",
        "article, nowhere",
        "publisher, https://example.org",
        "saidTo, 2022-13",
        "recordedFrom, soon",
        "asOf, 2022",
        "sort, quote"
    })
    void valueThatItCannotTakeIs400(String parameter, String value) {
        assertNamed(parameter, given().queryParam(parameter, value).get("/v1/claims"));
    }

    @Test
    void semicolonIsPartOfAValueAndSeparatesNothing() {
        String word = ClaimBuilder.uniqueWord();
        String url = "https://news.example/a;b?c;" + word;
        ClaimBuilder.aClaim().saying("They said " + word).publishedAt(url).id();
        String path = "/v1/claims?q=" + word + ";nothing&limit=1;colour=red";
        assertNamed("limit", given().urlEncodingEnabled(false).get(path));
        given().urlEncodingEnabled(false)
                .get("/v1/claims?speaker=nobody;" + word)
                .then()
                .statusCode(200)
                .body("items", empty());
        given().urlEncodingEnabled(false)
                .get("/v1/articles/lookup?url=" + url)
                .then()
                .statusCode(200)
                .body("article.url", equalTo(url));
        given().urlEncodingEnabled(false)
                .get("/v1alpha1/claims:search?query=" + word + ";fields=colour")
                .then()
                .statusCode(200);
        assertEquals(
                400,
                RawHttp.get("http://localhost/v1/claims?limit=1;count=true").status());
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertProblem(
                        ProblemType.INVALID_PARAMETER,
                        given().get("/v1/claims?limit=0&count=2&kind=LIE&saidFrom=2022-13&sort=best&asOf=today"))
                .body("errors.parameter", containsInAnyOrder("limit", "count", "kind", "saidFrom", "sort", "asOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "speaker", "topic", "publisher", "article", "language", "cursor", "sort", "asOf"})
    void nulIs400(String parameter) {
        assertNamed(parameter, given().urlEncodingEnabled(false).get("/v1/claims?%s=a%%00b".formatted(parameter)));
    }

    @Test
    void nulElsewhereIs400Too() {
        for (String query : new String[] {
            "/v1/speakers?name=%00", "/v1/topics?name=a%00", "/v1/articles?agency=%00", "/v1/articles/lookup?url=%00"
        }) {
            assertProblem(
                    ProblemType.INVALID_PARAMETER,
                    given().urlEncodingEnabled(false).get(query));
        }
        Response withdrawal = given().urlEncodingEnabled(false).delete(Posting.TOPIC.recorded() + "?reason=a%00");
        assertProblem(ProblemType.INVALID_PARAMETER, withdrawal).body("errors.parameter", contains("reason"));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/claims?q=%zz, escape",
        "/v1/claims?q=%, escape",
        "/v1/claims?q=%4, escape",
        "/v1/claims/%zz, escape",
        "/v1/claims?q=%FF, not UTF-8",
        "/v1/claims?q=%C0%80, not UTF-8",
        "/v1/claims?q=%ED%A0%80, not UTF-8",
        "/v1/claims?%FF=a, not UTF-8",
        "/v1/claims/%FF, not UTF-8",
        "/v1/claims?speaker=Łukašenka, percent-encode",
        "/v1/claims?q=<a>, Illegal character",
        "/v1/claims?q=a|b, Illegal character"
    })
    void urlThatCannotBeReadIs400(String target, String told) {
        // One byte for a character: what a careless client makes of the UTF-8 form.
        String sent = new String(target.getBytes(UTF_8), ISO_8859_1);
        RawHttp.Answer answer = RawHttp.get(sent);
        String detail = assertProblem(ProblemType.BAD_REQUEST, answer);
        assertTrue(detail.contains(told), detail);
    }

    @Test
    void everyScriptMayBeAskedFor() {
        for (String words : new String[] {"Łukašenka", "Лукашенко", "שלום", "你好", "👩‍👩‍👧", "a+b & c=d ; 100% #1"}) {
            given().queryParam("q", words).get("/v1/claims").then().statusCode(200);
        }
    }

    @Test
    void requestWithoutAHostIs400() {
        RawHttp.Answer answer = RawHttp.get("/v1/topics", "Accept: */*");
        assertProblem(ProblemType.BAD_REQUEST, answer);
        assertEquals("application/problem+json", answer.header("Content-Type"));
    }

    private static void assertNamed(String parameter, Response answer) {
        assertProblem(ProblemType.INVALID_PARAMETER, answer).body("errors.parameter", contains(parameter));
    }
}
