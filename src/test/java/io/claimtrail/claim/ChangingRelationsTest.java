package io.claimtrail.claim;

import static io.claimtrail.claim.Related.related;
import static io.claimtrail.claim.Related.relating;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class ChangingRelationsTest {

    private String one;
    private String other;

    @BeforeEach
    void recordBoth() {
        one = aClaim().id();
        other = aClaim().id();
    }

    @Test
    void noteAndReviewStateCanBeChanged() {
        String path = related(one, "REPEATS", other);
        change(path, Map.of("note", "Word for word", "reviewState", "REJECTED"))
                .then()
                .statusCode(200)
                .body("note", equalTo("Word for word"))
                .body("reviewState", equalTo("REJECTED"));
        change(path, "note", null).then().statusCode(200).body("note", nullValue());
        change(path, "reviewState", null).then().statusCode(422).body("errors.pointer", contains("/reviewState"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "claim", "from", "to"})
    void endsAndTypeCannotBeChanged(String property) {
        change(related(one, "REPEATS", other), property, "REFINES")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/" + property));
    }

    @Test
    void changeNeedsTheCurrentTag() {
        String path = related(one, "REPEATS", other);
        String tag = given().get(path).header("ETag");
        change(path, "note", "Word for word").then().statusCode(200);
        var patch = given().contentType("application/merge-patch+json").body(Map.of("note", "Again"));
        patch.patch(path).then().statusCode(428);
        patch.header("If-Match", tag).patch(path).then().statusCode(412);
        given().header("If-Match", tag).delete(path).then().statusCode(412);
    }

    @Test
    void relationCanBeTakenBackFromEitherEndAndMadeAnew() {
        String path = related(one, "REPEATS", other);
        withdraw(path.replace("/claims/" + one, "/claims/" + other)).then().statusCode(204);
        given().get(path).then().statusCode(410).body("reason", equalTo("Recorded by mistake"));
        given().delete(path).then().statusCode(410);
        assertEquals(List.of(), read("/v1/claims/" + other + "/relations").getList("items"));
        read("/v1/claims/" + one);
        relating(one, "REPEATS", other).then().statusCode(201);
    }
}
