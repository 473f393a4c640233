package io.claimtrail.testsupport;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;

/** Checks that what is answered is a problem, with all that one must have (RFC 9457). */
public final class Problems {

    private Problems() {}

    /** Makes sure that the answer is a problem of a type, and gives it back for further checks. */
    public static ValidatableResponse assertProblem(ProblemType type, Response answer) {
        return answer.then()
                .statusCode(type.status())
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo(type.uri()))
                .body("title", equalTo(type.title()))
                .body("status", equalTo(type.status()))
                .body("detail", not(equalTo("")))
                .body("instance", startsWith("/"));
    }

    /** The same for an answer to a raw request; gives back the problem's detail. */
    public static String assertProblem(ProblemType type, RawHttp.Answer answer) {
        assertEquals(type.status(), answer.status(), answer::toString);
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer::toString);
        JsonPath problem = JsonPath.from(answer.body());
        assertEquals(
                List.of(type.uri(), type.title(), type.status()),
                List.of(problem.getString("type"), problem.getString("title"), problem.getInt("status")));
        assertTrue(problem.getString("instance").startsWith("/"), answer::toString);
        assertFalse(problem.getString("detail").isEmpty(), answer::toString);
        return problem.getString("detail");
    }
}
