package io.claimtrail.factcheck;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RawHttp;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@HttpTest
class GoogleErrorsTest {

    @Test
    void unknownPathIsNotFoundInGooglesForm() {
        given().get("/v1alpha1/claims:guess")
                .then()
                .statusCode(404)
                .contentType("application/json")
                .body("error.code", equalTo(404))
                .body("error.status", equalTo("NOT_FOUND"));
        given().get("/v1alpha1").then().statusCode(404).body("error.status", equalTo("NOT_FOUND"));
    }

    @Test
    void acceptChoosesNothing() {
        given().accept("text/html")
                .get("/v1alpha1/claims:search?query=nothing")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void otherPathsKeepTheirOwnForm() {
        given().get("/v1alpha1x").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void wrongMethodIsRefusedInGooglesForm() {
        given().noFilters()
                .delete("/v1alpha1/claims:search")
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .body("error.code", equalTo(405))
                .body("error.status", equalTo("UNIMPLEMENTED"));
    }

    @Test
    void tooLongAUrlIsRefusedInGooglesForm() {
        given().get("/v1alpha1/claims:search?query=" + "a".repeat(9000))
                .then()
                .statusCode(414)
                .body("error.code", equalTo(414))
                .body("error.status", equalTo("INVALID_ARGUMENT"));
    }

    @Test
    void unreadableQueryIsRefusedInGooglesForm() {
        RawHttp.Answer answer = RawHttp.get("/v1alpha1/claims:search?query=a&callback=%");
        assertEquals(400, answer.status(), answer::toString);
        assertEquals("INVALID_ARGUMENT", JsonPath.from(answer.body()).getString("error.status"));
    }

    @Test
    void imageSearchIsNotOffered() {
        given().queryParam("imageUri", "https://example.org/i.png")
                .get("/v1alpha1/claims:imageSearch")
                .then()
                .statusCode(501)
                .body("error.status", equalTo("UNIMPLEMENTED"))
                .body("error.message", containsString("claims:search"))
                .body("error.errors", nullValue());
    }

    @Test
    void olderFormIsAddedOnRequest() {
        given().queryParam("$.xgafv", "1")
                .get("/v1alpha1/claims:search")
                .then()
                .statusCode(400)
                .body("error.errors", hasSize(1))
                .body("error.errors[0].domain", equalTo("global"))
                .body("error.errors[0].reason", equalTo("badRequest"));
    }

    @Test
    void scriptHearsOfAnErrorOnlyIfItRuns() {
        given().noFilters()
                .queryParam("callback", "show")
                .get("/v1alpha1/claims:search")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .body(startsWith("// API callback\nshow({"));
        given().noFilters()
                .queryParam("callback", "show</script>")
                .get("/v1alpha1/claims:search")
                .then()
                .statusCode(400)
                .contentType("application/json");
    }
}
