package io.claimtrail.claim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
        return asked(parameters).then().statusCode(200).extract().path("items.id");
    }

    /** Makes sure that the list is refused because of a parameter. */
    static void refused(String parameter, String... parameters) {
        asked(parameters)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors.parameter", hasItem(parameter));
    }
}
