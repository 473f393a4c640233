package io.claimtrail.changes;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the feed of changes the way a system does that follows it. */
final class Feed {

    static final String PATH = "/v1/changes";

    private Feed() {}

    /** Where the feed ends by now. */
    static String end() {
        return given().queryParam("claim", UUID.randomUUID())
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .path("nextCursor");
    }

    /** What comes after a place, with more parameters. */
    static JsonPath after(String place, Map<String, ?> parameters) {
        return given().queryParam("after", place)
                .queryParams(parameters)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The kinds and actions of changes, as in {@code "CLAIM RECORDED"}. */
    static List<String> told(JsonPath changes) {
        return changes.<Map<String, Object>>getList("items").stream()
                .map(item -> item.get("kind") + " " + item.get("action"))
                .toList();
    }
}
