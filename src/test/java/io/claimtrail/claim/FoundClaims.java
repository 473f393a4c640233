package io.claimtrail.claim;

import static io.claimtrail.testsupport.Answers.ids;
import static io.claimtrail.testsupport.Answers.json;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;

/** The list of claims, asked for with parameters: names and values in turn. */
final class FoundClaims {

    private FoundClaims() {}

    static Response asked(String... parameters) {
        RequestSpecification request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/v1/claims");
    }

    /** The ids of what is found, in the order of the list. */
    static List<String> found(String... parameters) {
        return ids(json(asked(parameters).then().statusCode(200).extract().response()));
    }

    /** Makes sure that the list is refused because of a parameter. */
    static void refused(String parameter, String... parameters) {
        Response answer = asked(parameters);
        assertProblem(ProblemType.INVALID_PARAMETER, answer);
        assertTrue(json(answer).get("errors").findValuesAsText("parameter").contains(parameter), answer::asString);
    }
}
