package io.claimtrail.access;

import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.restassured.RestAssured.given;

import io.claimtrail.testsupport.AdminKey;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys of the tests' own, made through the API. */
final class Keys {

    static final String PATH = "/v1/admin/keys";

    private Keys() {}

    /** The secret of a new key with a role. */
    static String of(Role role) {
        return made(role, Map.of()).getString("secret");
    }

    /** A new key with a role and further properties, as it was answered. */
    static JsonPath made(Role role, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", unique("Key"), "role", role));
        body.putAll(more);
        return sent(body).then().statusCode(201).extract().jsonPath();
    }

    static Response sent(Map<String, Object> body) {
        return given().contentType("application/json").body(body).post(PATH);
    }

    static void revoke(JsonPath key) {
        given().delete(PATH + "/" + key.getString("id")).then().statusCode(204);
    }

    /** A request with a key. */
    static RequestSpecification with(String secret) {
        return given().header(AdminKey.HEADER, secret).contentType("application/json");
    }
}
