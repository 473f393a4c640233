package io.claimtrail.claim;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;

/** Relates claims through the API. */
final class Related {

    private Related() {}

    /** Sends a relation and gives back whatever is answered. */
    static Response relating(String from, String type, String to) {
        return given().contentType("application/json")
                .body(Map.of("type", type, "claim", to))
                .post("/v1/claims/{id}/relations", from);
    }

    /** Relates two claims and gives back the path of the relation, below the first. */
    static String related(String from, String type, String to) {
        String id = relating(from, type, to).then().statusCode(201).extract().path("id");
        return "/v1/claims/" + from + "/relations/" + id;
    }
}
