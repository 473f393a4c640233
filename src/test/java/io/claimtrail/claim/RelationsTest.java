package io.claimtrail.claim;

import static io.claimtrail.claim.Related.related;
import static io.claimtrail.claim.Related.relating;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@HttpTest
class RelationsTest {

    private String one;
    private String other;

    @BeforeEach
    void recordBoth() {
        one = aClaim().id();
        other = aClaim().id();
    }

    @Test
    void relationIsKeptAsGiven() {
        Response made = given().contentType("application/json")
                .body(Map.of("type", "REFINES", "claim", other, "note", "Says “when”", "reviewState", "SUGGESTED"))
                .post("/v1/claims/{id}/relations", one);
        String path = "/v1/claims/" + one + "/relations/" + made.path("id");
        made.then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", notNullValue())
                .body("type", equalTo("REFINES"))
                .body("from.id", equalTo(one))
                .body("to.id", equalTo(other))
                .body("note", equalTo("Says “when”"))
                .body("reviewState", equalTo("SUGGESTED"));
        assertEquals(made.asString(), given().get(path).asString());
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void everyTypeShowsFromBothEndsOnce(RelationType type) {
        related(one, type.name(), other);
        for (String end : List.of(one, other)) {
            JsonPath relations = read("/v1/claims/" + end + "/relations");
            assertEquals(List.of(type.name()), relations.getList("items.type"));
            assertEquals(
                    Set.of(one, other),
                    Set.of(relations.getString("items[0].from.id"), relations.getString("items[0].to.id")));
            String id = relations.getString("items[0].id");
            given().get("/v1/claims/" + end + "/relations/" + id).then().statusCode(200);
        }
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void sameRelationTwiceIs409ThatNamesIt(RelationType type) {
        String path = related(one, type.name(), other);
        relating(one, type.name(), other)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo(path));
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationType.class,
            names = {"SAME_AS", "NEGATES"})
    void mutualRelationTurnedRoundIsTheSame(RelationType type) {
        String path = related(one, type.name(), other);
        relating(other, type.name(), one)
                .then()
                .statusCode(409)
                .body("existing", equalTo(path.replace("/claims/" + one, "/claims/" + other)));
    }

    @ParameterizedTest
    @EnumSource(
            value = RelationType.class,
            names = {"REPEATS", "REFINES"})
    void otherRelationTurnedRoundIsAnother(RelationType type) {
        related(one, type.name(), other);
        relating(other, type.name(), one).then().statusCode(201);
    }

    @Test
    void claimsCanBeRelatedInSeveralWays() {
        related(one, "REPEATS", other);
        related(one, "REFINES", other);
        related(one, "NEGATES", other);
        assertEquals(
                List.of("REPEATS", "REFINES", "NEGATES"),
                read("/v1/claims/" + one + "/relations").getList("items.type"));
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void claimIsNotRelatedToItself(RelationType type) {
        relating(one, type.name(), one).then().statusCode(422).body("errors.pointer", contains("/claim"));
    }

    @Test
    void otherEndMustBeOnRecord() {
        relating(one, "REPEATS", UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/claim"));
        withdraw("/v1/claims/" + other).then().statusCode(204);
        relating(one, "REPEATS", other).then().statusCode(422).body("errors.pointer", contains("/claim"));
        relating(UUID.randomUUID().toString(), "REPEATS", one).then().statusCode(404);
    }

    @Test
    void faultsAreNamedTogether() {
        given().contentType("application/json")
                .body(Map.of("type", "CAUSES", "claim", "17", "note", " ", "from", one))
                .post("/v1/claims/{id}/relations", one)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/type", "/claim", "/note", "/from"));
    }

    @Test
    void relationOfOtherClaimsIs404() {
        String path = related(one, "REPEATS", other);
        String third = aClaim().id();
        given().get(path.replace("/claims/" + one, "/claims/" + third)).then().statusCode(404);
        given().delete(path.replace("/claims/" + one, "/claims/" + third))
                .then()
                .statusCode(404);
        given().get("/v1/claims/{claim}/relations/{id}", one, UUID.randomUUID())
                .then()
                .statusCode(404);
        given().get("/v1/claims/{claim}/relations", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void pagesFollowEachOtherInTheOrderOfRecording() {
        List<String> others = List.of(aClaim().id(), other, aClaim().id(), aClaim().id());
        others.forEach(each -> related(one, "REPEATS", each));
        String list = "/v1/claims/" + one + "/relations?limit=3&count=true";
        JsonPath first = read(list);
        assertEquals(others.subList(0, 3), first.getList("items.to.id"));
        assertEquals(4, first.getInt("total"));
        JsonPath last = read(list + "&cursor=" + first.getString("nextCursor"));
        assertEquals(others.subList(3, 4), last.getList("items.to.id"));
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "cursor, zzz", "count, x", "type, REPEATS"})
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/v1/claims/{id}/relations", one)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter));
    }
}
