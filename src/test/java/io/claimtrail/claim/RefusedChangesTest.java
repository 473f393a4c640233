package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class RefusedChangesTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @ParameterizedTest
    @ValueSource(strings = {"speaker", "saidOn", "quoteType", "topics", "source"})
    void mandatoryPropertyCannotBeCleared(String property) {
        change("/v1/claims/" + aClaim().id(), property, null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/" + property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "counts", "id", "recordedAt", "publisher", "colour"})
    void whatCannotBeSetIsRefusedByName(String property) {
        String path = "/v1/claims/" + aClaim().id();
        change(path, property, "CORROBORATED")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors.pointer", contains("/" + property));
        change(path, property, null).then().statusCode(422).body("errors.pointer", contains("/" + property));
    }

    @Test
    void speakerAndSourceMustBeOnRecord() {
        String path = "/v1/claims/" + aClaim().id();
        Map<String, Object> nobody = Map.of("id", UUID.randomUUID());
        change(path, "speaker", nobody).then().statusCode(422).body("errors.pointer", contains("/speaker/id"));
        change(path, "source", nobody).then().statusCode(422).body("errors.pointer", contains("/source/id"));
        change(path, "speaker", Map.of("name", "Makei"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/speaker/name"));
    }

    @Test
    void faultsOfAPatchAreNamedTogetherAndNothingChanges() {
        String path = "/v1/claims/" + aClaim().id();
        String before = given().get(path).asString();
        change(path, Map.of("saidOn", "9999", "kind", "LIE", "quote", " ", "language", "?", "statement", "Fine"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/saidOn"))
                .body("errors.pointer", hasItem("/kind"))
                .body("errors.pointer", hasItem("/quote"))
                .body("errors.pointer", hasItem("/language"));
        assertEquals(before, given().get(path).asString());
    }

    @Test
    void changeWithoutIfMatchIs428() {
        given().contentType(MERGE_PATCH)
                .body(Map.of("kind", "OPINION"))
                .patch("/v1/claims/{id}", aClaim().id())
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/precondition-required"));
    }

    @Test
    void staleChangeIs412AndChangesNothing() {
        String path = "/v1/claims/" + aClaim().id();
        String tag = given().get(path).header("ETag");
        change(path, "kind", "DENIAL").then().statusCode(200);
        given().contentType(MERGE_PATCH)
                .header("If-Match", tag)
                .body(Map.of("kind", "OPINION"))
                .patch(path)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale"));
        assertEquals("DENIAL", read(path).getString("kind"));
    }

    @Test
    void patchIsAnObjectOfItsOwnMediaType() {
        String path = "/v1/claims/" + aClaim().id();
        given().contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body("[]")
                .patch(path)
                .then()
                .statusCode(422);
        given().contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .patch(path)
                .then()
                .statusCode(415);
        given().contentType(MERGE_PATCH)
                .header("If-Match", "*")
                .body("{}")
                .patch("/v1/claims/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
