package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class TopicsTest {

    private final String name = unique("Belarus’\u00A0troops");

    @Test
    void topicIsKeptAsGiven() {
        Response made = sent(name);
        String path = "/v1/topics/" + made.path("id");
        made.then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", notNullValue())
                .body("name", equalTo(name));
        assertEquals(made.asString(), given().get(path).asString());
        assertEquals(made.header("ETag"), given().get(path).header("ETag"));
    }

    @Test
    void takenNameIs409ThatNamesItsHolder() {
        String id = recorded(name);
        for (String taken : List.of(name, name.toUpperCase(Locale.ROOT), " " + name.replace("’\u00A0", "'  "))) {
            sent(taken).then().statusCode(409).body("existing", equalTo("/v1/topics/" + id));
        }
    }

    @Test
    void claimTakesTheTopicOnRecord() {
        recorded(name);
        JsonPath claim = aClaim().about(name.toLowerCase(Locale.ROOT)).recorded();
        assertEquals(List.of(name), claim.getList("topics"));
    }

    @Test
    void wholeNameFindsWhateverTheTypography() {
        String id = recorded(name);
        recorded(name + "s");
        for (String form : List.of(name, name.toUpperCase(Locale.ROOT), name.replace("’\u00A0", "' "))) {
            given().queryParam("name", form).get("/v1/topics").then().body("items.id", contains(id));
        }
        given().queryParam("name", "Belarus").get("/v1/topics").then().statusCode(200);
        given().queryParam("name", unique("Unheard of"))
                .get("/v1/topics")
                .then()
                .body("items", empty());
    }

    @Test
    void topicsAreInTheOrderOfTheirNamesWhateverTheCase() {
        String third = recorded(name + " c");
        String first = recorded(name + " A");
        String second = recorded(name.toUpperCase(Locale.ROOT) + " b");
        List<String> found = new ArrayList<>();
        Map<String, String> cursor = Map.of();
        while (cursor != null) {
            JsonPath page = given().queryParam("limit", 50)
                    .queryParams(cursor)
                    .get("/v1/topics")
                    .jsonPath();
            found.addAll(page.getList("items.id"));
            cursor = page.get("nextCursor") == null ? null : Map.of("cursor", page.getString("nextCursor"));
        }
        found.retainAll(List.of(first, second, third));
        assertEquals(List.of(first, second, third), found);
    }

    @Test
    void renamedTopicIsRenamedInItsClaims() {
        String claim = aClaim().about(name).id();
        String path = "/v1/topics/" + read("/v1/topics?name=" + name).getString("items[0].id");
        String renamed = unique("Renamed");
        change(path, "name", renamed).then().statusCode(200).body("name", equalTo(renamed));
        assertEquals(List.of(renamed), read("/v1/claims/" + claim).getList("topics"));
        given().queryParam("topic", renamed).get("/v1/claims").then().body("items.id", contains(claim));
        given().queryParam("topic", name).get("/v1/claims").then().body("items", empty());
    }

    @Test
    void spellingOfItsOwnNameCanBeChanged() {
        String path = "/v1/topics/" + recorded(name);
        String respelled = name.replace("’\u00A0", "' ");
        change(path, "name", respelled).then().statusCode(200).body("name", equalTo(respelled));
    }

    @Test
    void renameToATakenNameIs409() {
        String holder = recorded(name);
        change("/v1/topics/" + recorded(unique("Another")), "name", name)
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/topics/" + holder));
    }

    @Test
    void changeNeedsTheCurrentTag() {
        String path = "/v1/topics/" + recorded(name);
        String tag = given().get(path).header("ETag");
        change(path, "name", unique("Renamed")).then().statusCode(200);
        var patch = given().contentType("application/merge-patch+json").body(Map.of("name", unique("Again")));
        patch.patch(path).then().statusCode(428);
        patch.header("If-Match", tag).patch(path).then().statusCode(412);
        given().header("If-Match", tag).delete(path).then().statusCode(412);
    }

    @Test
    void topicInUseCannotBeWithdrawn() {
        String claim = aClaim().about(name).id();
        String path = "/v1/topics/" + read("/v1/topics?name=" + name).getString("items[0].id");
        withdraw(path).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        change("/v1/claims/" + claim, "topics", List.of()).then().statusCode(200);
        withdraw(path).then().statusCode(204);
        given().get(path).then().statusCode(410).body("reason", equalTo("Recorded by mistake"));
        given().delete(path).then().statusCode(410);
        given().queryParam("name", name).get("/v1/topics").then().body("items", empty());
    }

    @Test
    void nameOfAWithdrawnTopicCanBeUsedAnew() {
        String first = recorded(name);
        withdraw("/v1/topics/" + first).then().statusCode(204);
        assertNotEquals(first, recorded(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "nul \u0000"})
    void nameThatSaysNothingIs422(String bad) {
        sent(bad).then().statusCode(422).body("errors.pointer", contains("/name"));
        change("/v1/topics/" + recorded(name), "name", bad)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
    }

    @Test
    void nameIsGivenAndNoLongerThanItsLimit() {
        given().contentType("application/json")
                .body(Collections.singletonMap("name", null))
                .post("/v1/topics")
                .then()
                .statusCode(422);
        sent("x".repeat(101)).then().statusCode(422).body("errors.pointer", contains("/name"));
        sent("ﷺ".repeat(30)).then().statusCode(422).body("errors.pointer", contains("/name"));
        change("/v1/topics/" + recorded(name), "colour", "red")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/colour"));
    }

    @ParameterizedTest
    @CsvSource({"name, ' '", "limit, 0", "cursor, zzz", "count, x", "q, x"})
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/v1/topics")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter));
    }

    @Test
    void unknownTopicIs404() {
        given().get("/v1/topics/{id}", UUID.randomUUID()).then().statusCode(404);
        given().delete("/v1/topics/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private static Response sent(String name) {
        return given().contentType("application/json")
                .body(Map.of("name", name))
                .post("/v1/topics");
    }

    private static String recorded(String name) {
        return sent(name).then().statusCode(201).extract().path("id");
    }
}
