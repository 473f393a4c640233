package io.claimtrail.http;

import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RawHttp;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no JSON, or none of the kind that is wanted. */
@HttpTest
@AnyDatabase
class BadJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n",
                "{",
                "{\"name\": \"a\"",
                "{\"name\": \"a",
                "{\"name\": \"a\"} {\"name\": \"b\"}",
                "{\"name\": \"a\"} x",
                "{\"name\": \"a\",}",
                "{'name': 'a'}",
                "{name: \"a\"}",
                "{\"name\": \"a\nb\"}",
                "{\"name\": \"\\x\"}",
                "{\"name\": NaN}",
                "{\"name\": 01}",
                "// a comment\n{\"name\": \"a\"}",
                "name=a",
                "<name>a</name>"
            })
    void malformedJsonIs400(String body) {
        assertProblem(ProblemType.MALFORMED_BODY, post("/v1/topics", body));
    }

    @Test
    void placeOfTheMistakeIsTold() {
        assertProblem(ProblemType.MALFORMED_BODY, post("/v1/topics", "{\n \"name\": oops}"))
                .body("detail", containsString("Line 2, column 1"));
    }

    @Test
    void propertyGivenTwiceIs400ThatNamesIt() {
        assertProblem(ProblemType.MALFORMED_BODY, post("/v1/topics", "{\"name\": \"a\", \"name\": \"b\"}"))
                .body("detail", containsString("'name'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"name\":[", "[{\"a\":"})
    void deepNestingIs400(String level) {
        RawHttp.Answer answer = RawHttp.post("/v1/topics", level.repeat(100_000).getBytes(UTF_8));
        assertTrue(assertProblem(ProblemType.MALFORMED_BODY, answer).contains("20 levels"), answer::toString);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoObjectIs422(Posting posting) {
        String path = posting.freshPath();
        for (String body : new String[] {"[]", "[{}]", "null", "\"text\"", "1", "true"}) {
            assertProblem(ProblemType.INVALID_BODY, post(path, body)).body("errors.pointer", contains(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "\"text\"", "1"})
    void patchThatIsNoObjectIs422(String patch) {
        assertProblem(ProblemType.INVALID_BODY, patch(Posting.CLAIM.recorded(), patch))
                .body("errors.pointer", contains(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\": \"a\", \"name\": \"b\"}"})
    void malformedPatchIs400(String patch) {
        assertProblem(ProblemType.MALFORMED_BODY, patch(Posting.TOPIC.recorded(), patch));
    }

    @ParameterizedTest
    @CsvSource({"/v1/topics, name", "/v1/speakers, name", "/v1/claims, source", "/v1/claims, speaker"})
    void partOfTheWrongKindIs422AtItsPlace(String path, String property) {
        for (String value : new String[] {"[1]", "7", "true"}) {
            assertProblem(ProblemType.INVALID_BODY, post(path, "{\"%s\": %s}".formatted(property, value)))
                    .body("errors.findAll { it.pointer == '/%s' }.size()".formatted(property), is(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void unknownPropertyIs422ThatNamesIt(Posting posting) {
        var body = new LinkedHashMap<>(posting.freshBody());
        body.put("id\u0000/~<b>", 1);
        assertProblem(
                        ProblemType.INVALID_BODY,
                        given().contentType("application/json").body(body).post(posting.freshPath()))
                .body("errors.pointer", contains("/id\u0000~1~0<b>"))
                .body("errors[0].detail", containsString("is not known here"));
    }

    @Test
    void otherEncodingsThanUtf8Are400() {
        for (Charset charset : new Charset[] {UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1}) {
            RawHttp.Answer answer =
                    RawHttp.post("/v1/topics", named("Łukašenka é").getBytes(charset));
            assertProblem(ProblemType.MALFORMED_BODY, answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c3", "c080", "c1a1", "eda080", "f4908080", "f8a1a1a1a1"})
    void bytesThatAreNoUtf8Are400(String hexadecimal) {
        String bytes = new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.ISO_8859_1);
        RawHttp.Answer answer = RawHttp.post("/v1/topics", named(bytes).getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(assertProblem(ProblemType.MALFORMED_BODY, answer).contains("UTF-8"), answer::toString);
    }

    @Test
    void byteOrderMarkBeforeTheBodyIsPassedOver() {
        RawHttp.Answer answer = RawHttp.post("/v1/topics", ("\uFEFF" + named(unique("Topic"))).getBytes(UTF_8));
        assertEquals(201, answer.status(), answer::toString);
    }

    private static String named(String name) {
        return "{\"name\": \"%s\"}".formatted(name);
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static Response patch(String path, String patch) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch(path);
    }
}
