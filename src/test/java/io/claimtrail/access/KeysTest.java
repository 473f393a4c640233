package io.claimtrail.access;

import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.ContractFilter;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys are made, rotated, changed and revoked, and their secrets are told once. */
@HttpTest
class KeysTest {

    @Test
    void secretIsToldOnceAndNeverAgain() {
        Map<String, Object> body = Map.of("name", unique("Desk"), "role", "EDITOR");
        String idempotencyKey = UUID.randomUUID().toString();
        Response made = keyed(idempotencyKey, body);
        String secret = made.then().statusCode(201).extract().path("secret");
        String path = Keys.PATH + "/" + made.path("id");
        Response replayed = keyed(idempotencyKey, body);
        replayed.then().statusCode(201).header("Idempotency-Replayed", "true").body("id", equalTo(made.path("id")));
        Response read = given().get(path);
        read.then().statusCode(200).header("ETag", equalTo(made.header("ETag")));
        Response listed = given().get(Keys.PATH + "?limit=200");
        listed.then().body("items.name", hasItem(body.get("name")));
        for (Response each : new Response[] {replayed, read, listed}) {
            assertFalse(each.asString().contains(secret), each::asString);
            assertNull(each.path("secret"));
        }
    }

    @Test
    void rotatedKeyTakesBothSecretsUntilTheOverlapIsOver() {
        JsonPath key = Keys.made(Role.READER, Map.of());
        String path = Keys.PATH + "/" + key.getString("id");
        String second = rotated(path, "overlapHours=1").getString("secret");
        assertEquals(200, statusWith(key.getString("secret")));
        assertEquals(200, statusWith(second));
        given().get(path).then().body("formerSecretUntil", notNullValue());
        String third = rotated(path, "overlapHours=0").getString("secret");
        assertEquals(401, statusWith(key.getString("secret")));
        assertEquals(401, statusWith(second));
        assertEquals(200, statusWith(third));
        assertNotEquals(second, third);
        given().get(path).then().body("formerSecretUntil", equalTo(null));
    }

    @Test
    void revokedKeyIsRefusedAtOnceAndStaysOnRecord() {
        JsonPath key = Keys.made(Role.EDITOR, Map.of());
        String path = Keys.PATH + "/" + key.getString("id");
        assertEquals(200, statusWith(key.getString("secret")));
        given().delete(path + "?reason=Lost").then().statusCode(204);
        assertProblem(
                        ProblemType.UNAUTHENTICATED,
                        Keys.with(key.getString("secret")).get("/v1/topics?limit=1"))
                .body("detail", containsString("revoked"));
        given().get(path).then().body("state", equalTo("REVOKED")).body("revokedReason", equalTo("Lost"));
        assertProblem(ProblemType.WITHDRAWN, given().post(path + "/rotate"));
        assertProblem(ProblemType.DUPLICATE, Keys.sent(Map.of("name", key.getString("name"), "role", "READER")))
                .body("existing", equalTo(path));
    }

    @Test
    void changedRoleHoldsAtOnce() {
        JsonPath key = Keys.made(Role.READER, Map.of());
        String path = Keys.PATH + "/" + key.getString("id");
        assertEquals(403, recordedWith(key.getString("secret")).statusCode());
        assertEquals(200, changed(path, Map.of("role", "CONTRIBUTOR")).statusCode());
        assertEquals(201, recordedWith(key.getString("secret")).statusCode());
        assertEquals(200, changed(path, Map.of("network", "2001:db8::/32")).statusCode());
        assertEquals(403, recordedWith(key.getString("secret")).statusCode());
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("network", null);
        assertEquals(200, changed(path, nothing).statusCode());
        assertEquals(201, recordedWith(key.getString("secret")).statusCode());
    }

    @Test
    void useIsNoted() throws InterruptedException {
        JsonPath key = Keys.made(Role.READER, Map.of());
        String path = Keys.PATH + "/" + key.getString("id");
        assertNull(given().get(path).path("lastUsedAt"));
        assertEquals(200, statusWith(key.getString("secret")));
        for (int i = 0; i < 1_000 && given().get(path).path("lastUsedAt") == null; i++) {
            Thread.sleep(20);
        }
        given().get(path).then().body("lastUsedAt", notNullValue());
    }

    @Test
    void keyIsSentAsBearerTokenToo() {
        String secret = Keys.of(Role.ADMIN);
        given().header("Authorization", "Bearer " + secret)
                .get(Keys.PATH)
                .then()
                .statusCode(200);
        assertProblem(
                        ProblemType.UNAUTHENTICATED,
                        given().header("Authorization", "Basic " + secret).get(Keys.PATH))
                .header("WWW-Authenticate", containsString("invalid_token"));
        assertProblem(
                ProblemType.UNAUTHENTICATED,
                Keys.with(secret).header("Authorization", "Bearer " + secret).get(Keys.PATH));
        assertProblem(ProblemType.INVALID_PARAMETER, given().get("/v1/topics?key=" + secret));
    }

    /** Google's clients send it in the query; it must come to light nowhere. */
    @Test
    void googleShapedRoutesTakeTheKeyAsAParameter() {
        String secret = Keys.of(Role.READER);
        withoutHeader()
                .header("Accept", "*/*")
                .get("/v1alpha1/claims:search?key=" + secret + "&query="
                        + unique("word").replace(" ", "+"))
                .then()
                .statusCode(200)
                .body(not(containsString(secret)));
        withoutHeader()
                .get("/v1alpha1/pages?url=https://a.example/&key=wrong")
                .then()
                .statusCode(401)
                .body("error.status", equalTo("UNAUTHENTICATED"))
                .body(not(containsString("wrong")));
        withoutHeader()
                .contentType("application/json")
                .header("Accept", "*/*")
                .body("{}")
                .post("/v1alpha1/pages?key=" + secret + "&prettyPrint=false")
                .then()
                .statusCode(403)
                .body("error.status", equalTo("PERMISSION_DENIED"))
                .body(not(containsString(secret)));
        for (String wrong : List.of("key=a%0D%0Ab", "access_token=wrong", "oauth_token=wrong")) {
            withoutHeader()
                    .urlEncodingEnabled(false)
                    .get("/v1alpha1/pages?url=https://a.example/&" + wrong)
                    .then()
                    .statusCode(401);
        }
        assertEquals(
                403,
                googlePage()
                        .queryParam("access_token", secret)
                        .post("/v1alpha1/pages")
                        .statusCode());
        assertEquals(
                403,
                googlePage()
                        .header("X-Goog-Api-Key", secret)
                        .post("/v1alpha1/pages")
                        .statusCode());
    }

    /** A client that was told another host name goes on sending what Google gave it. */
    @Test
    void googleShapedRoutesDoNotLookAtGooglesOwnKeys() {
        String googles = "AIza" + "Sy_x-9".repeat(6).substring(1);
        withoutHeader()
                .get("/v1alpha1/claims:search?query=nothing&key=" + googles)
                .then()
                .statusCode(200);
        withoutHeader()
                .header("X-Goog-Api-Key", googles)
                .get("/v1alpha1/claims:search?query=nothing&access_token=ya29.a0Af_x-9")
                .then()
                .statusCode(200);
        assertEquals(
                401,
                googlePage().queryParam("key", googles).post("/v1alpha1/pages").statusCode());
    }

    private static RequestSpecification googlePage() {
        return withoutHeader()
                .contentType("application/json")
                .header("Accept", "*/*")
                .body("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "name, admin",
        "name, anonymous",
        "name, token:somebody",
        "role, EVERYTHING",
        "network, 10.0.0.0",
        "network, 10.0.0.0/33",
        "network, example.org/8",
        "requestsPerMinute, 0",
        "expiresAt, tomorrow",
        "expiresAt, 2027-12-31"
    })
    void whatCannotBeIsRefused(String property, String value) {
        Map<String, Object> body = new HashMap<>(Map.of("name", unique("Key"), "role", "READER"));
        body.put(property, value.matches("\\d+") ? Integer.valueOf(value) : value);
        assertProblem(ProblemType.INVALID_BODY, Keys.sent(body)).body("errors[0].pointer", equalTo("/" + property));
    }

    /** A request that brings no key but what its URL says. */
    private static RequestSpecification withoutHeader() {
        return given().noFilters().filter(new ContractFilter());
    }

    private static Response keyed(String idempotencyKey, Map<String, Object> body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .post(Keys.PATH);
    }

    private static JsonPath rotated(String path, String query) {
        return given().post(path + "/rotate?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response changed(String path, Map<String, Object> patch) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch(path);
    }

    private static int statusWith(String secret) {
        return Keys.with(secret).get("/v1/topics?limit=1").statusCode();
    }

    private static Response recordedWith(String secret) {
        return Keys.with(secret).body(Map.of("name", unique("Topic"))).post("/v1/topics");
    }
}
