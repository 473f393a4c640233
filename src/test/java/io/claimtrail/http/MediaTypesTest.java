package io.claimtrail.http;

import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.claimtrail.testsupport.RawHttp.head;
import static io.claimtrail.testsupport.RawHttp.length;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RawHttp;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body is, and what may be answered, must be what Claimtrail reads and writes. */
@HttpTest
@AnyDatabase
class MediaTypesTest {

    private static final byte[] NOTHING = "{}".getBytes(UTF_8);

    @ParameterizedTest
    @EnumSource
    void otherBodiesThanJsonAre415(Posting posting) {
        for (String type : new String[] {"text/plain", "application/xml", "application/x-www-form-urlencoded"}) {
            assertProblem(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    given().contentType(type).body("{}").post(posting.freshPath()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {";;;", "json", "application/", "application/json2", "multipart/form-data; boundary=x", "*/*x"})
    void whatIsNoMediaTypeIs415(String type) {
        assertProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE, post("Content-Type: " + type));
    }

    @Test
    void whatIsNoMediaTypeDoesNotMatterWhereNoBodyIsRead() {
        for (String type : new String[] {";", "json", "a/b/c", "\""}) {
            RawHttp.Answer answer = RawHttp.get("/v1/topics?limit=1", "Host: localhost", "Content-Type: " + type);
            assertEquals(200, answer.status(), answer::toString);
            answer = RawHttp.send(
                    head(
                            "HEAD " + Posting.TOPIC.recorded(),
                            "Host: localhost",
                            "Content-Type: application/json",
                            "Content-Type: " + type,
                            length(NOTHING.length)),
                    NOTHING);
            assertEquals(200, answer.status(), answer::toString);
        }
    }

    @Test
    void missingMediaTypeIs415() {
        String told = assertProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE, post("Accept: */*"));
        assertTrue(told.contains("application/json"), told);
        RawHttp.Answer patch = RawHttp.send(
                head("PATCH " + Posting.TOPIC.recorded(), "Host: localhost", "If-Match: *", length(NOTHING.length)),
                NOTHING);
        assertProblem(ProblemType.UNSUPPORTED_MEDIA_TYPE, patch);
    }

    @Test
    void parametersOfTheMediaTypeDoNotMatter() {
        for (String type :
                new String[] {"application/json;charset=UTF-8", "APPLICATION/JSON", "application/json; a=b"}) {
            given().contentType(type)
                    .body(new com.fasterxml.jackson.databind.ObjectMapper()
                            .valueToTree(Posting.TOPIC.freshBody())
                            .toString())
                    .post("/v1/topics")
                    .then()
                    .statusCode(201);
        }
    }

    @ParameterizedTest
    @EnumSource
    void changeMustBeAMergePatch(Posting posting) {
        String path = posting.recorded();
        for (String type : new String[] {"application/json", "application/json-patch+json", "text/plain"}) {
            assertProblem(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    given().contentType(type).header("If-Match", "*").body("{}").patch(path));
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptThatCannotBeMetIs406(Reading reading) {
        String path = reading.freshPath();
        assertProblem(ProblemType.NOT_ACCEPTABLE, given().accept("text/html").get(path));
        assertProblem(
                ProblemType.NOT_ACCEPTABLE,
                given().accept("application/xml, image/*").get(path));
        assertProblem(ProblemType.NOT_ACCEPTABLE, given().accept("nonsense").get(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/*", "*/*", "text/html, */*;q=0.1", "application/json;q=0.5"})
    void acceptThatLeavesJsonInIsMet(String accept) {
        given().accept(accept).get("/v1/topics?limit=1").then().statusCode(200).contentType(ContentType.JSON);
    }

    @Test
    void problemsAreToldWhateverIsAccepted() {
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().accept("application/json").get("/v1/topics?limit=0"));
        assertProblem(ProblemType.NOT_FOUND, given().accept("text/html").get("/nothing/here"));
    }

    private static RawHttp.Answer post(String header) {
        return RawHttp.send(head("POST /v1/topics", "Host: localhost", header, length(NOTHING.length)), NOTHING);
    }
}
