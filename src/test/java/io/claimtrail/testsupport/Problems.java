package io.claimtrail.testsupport;

import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.problem.ProblemType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;

/** Checks that what is answered is a problem, with all that one must have (RFC 9457). */
public final class Problems {

    private Problems() {}

    /** Makes sure that the answer is a problem of a type, and gives it back for further checks. */
    public static ValidatableResponse assertProblem(ProblemType type, Response answer) {
        ValidatableResponse checked =
                answer.then().statusCode(type.status()).contentType(startsWith("application/problem+json"));
        assertProblem(type, Answers.json(answer));
        return checked;
    }

    /** The same for an answer to a raw request; gives back the problem's detail. */
    public static String assertProblem(ProblemType type, RawHttp.Answer answer) {
        assertEquals(type.status(), answer.status(), answer::toString);
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer::toString);
        JsonNode problem = Answers.json(answer.body());
        assertProblem(type, problem);
        return problem.get("detail").asText();
    }

    private static void assertProblem(ProblemType type, JsonNode problem) {
        assertEquals(
                List.of(type.uri(), type.title(), type.status()),
                List.of(
                        problem.path("type").asText(),
                        problem.path("title").asText(),
                        problem.path("status").asInt()),
                problem::toString);
        assertTrue(problem.path("instance").asText().startsWith("/"), problem::toString);
        assertFalse(problem.path("detail").asText().isEmpty(), problem::toString);
    }
}
