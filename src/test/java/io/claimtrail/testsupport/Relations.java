package io.claimtrail.testsupport;

import static io.restassured.RestAssured.given;

import java.util.Map;

/** Relates claims. */
public final class Relations {

    private Relations() {}

    /** Relates one claim to another, and gives back the relation's id. */
    public static String relate(String from, String type, String to) {
        return given().contentType("application/json")
                .body(Map.of("type", type, "claim", to))
                .post("/v1/claims/{id}/relations", from)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
