package io.claimtrail.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads, changes and withdraws what is on record, the way a careful client does. */
public final class Changes {

    private Changes() {}

    /** What a path answers, which must be 200. */
    public static JsonPath read(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Sends a merge patch with the entity tag of what is there now, and gives back whatever is answered. */
    public static Response change(String path, Map<String, Object> patch) {
        return given().contentType("application/merge-patch+json; charset=UTF-8")
                .header(
                        "If-Match",
                        given().get(path).then().statusCode(200).extract().header("ETag"))
                .body(patch)
                .patch(path);
    }

    /** The same for one property; null clears it. */
    public static Response change(String path, String property, Object value) {
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put(property, value);
        return change(path, patch);
    }

    /** Withdraws what is there, and gives back whatever is answered. */
    public static Response withdraw(String path) {
        return given().queryParam("reason", "Recorded by mistake").delete(path);
    }
}
