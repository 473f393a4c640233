package io.claimtrail.evidence;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class ChangingEvidenceTest {

    @Test
    void whatThePatchLeavesOutStays() {
        String path = aPath();
        change(path, "excerpt", "The last units left.")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("excerpt", equalTo("The last units left."))
                .body("rationale", equalTo("Because the article says so."))
                .body("stance", equalTo("CONTRADICTS"));
        change(path, "excerpt", null).then().statusCode(200).body("excerpt", nullValue());
    }

    @Test
    void witnessCanBeNamedAndCleared() {
        String path = aPath();
        String speaker = aSpeaker().id();
        change(path, "speaker", Map.of("id", speaker)).then().statusCode(200).body("speaker.id", equalTo(speaker));
        change(path, "speaker", null).then().statusCode(200).body("speaker", nullValue());
        change(path, "speaker", Map.of("id", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/speaker/id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stance", "reviewState"})
    void mandatoryPropertyCannotBeCleared(String property) {
        change(aPath(), property, null).then().statusCode(422).body("errors.pointer", hasItem("/" + property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim", "article", "dependence", "copyOf", "id"})
    void whatCannotBeChangedIsRefusedByName(String property) {
        change(aPath(), property, null).then().statusCode(422).body("errors.pointer", hasItem("/" + property));
    }

    @Test
    void changeWithoutIfMatchIs428() {
        given().contentType("application/merge-patch+json")
                .body(Map.of("stance", "QUALIFIES"))
                .patch(aPath())
                .then()
                .statusCode(428);
    }

    @Test
    void staleChangeIs412AndChangesNothing() {
        String path = aPath();
        String tag = given().get(path).header("ETag");
        change(path, "stance", "CORROBORATES").then().statusCode(200);
        given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(Map.of("stance", "QUALIFIES"))
                .patch(path)
                .then()
                .statusCode(412);
        assertEquals("CORROBORATES", read(path).getString("stance"));
    }

    @Test
    void tagOfTheAnswerIsTheTagOfTheNextRead() {
        String path = aPath();
        String tag = change(path, "stance", "QUALIFIES").header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void withdrawnEvidenceIs410WithWhenAndWhy() {
        String path = aPath();
        withdraw(path).then().statusCode(204);
        given().get(path)
                .then()
                .statusCode(410)
                .body("reason", equalTo("Recorded by mistake"))
                .body("withdrawnAt", notNullValue());
        given().delete(path).then().statusCode(410);
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(Map.of("stance", "QUALIFIES"))
                .patch(path)
                .then()
                .statusCode(410);
    }

    @Test
    void staleWithdrawalIs412() {
        String path = aPath();
        given().header("If-Match", "\"0123456789abcdef01234567\"")
                .delete(path)
                .then()
                .statusCode(412);
        given().get(path).then().statusCode(200);
    }

    @Test
    void evidenceOfAWithdrawnClaimIsHidden() {
        String claim = aClaim().id();
        String path = "/v1/evidence/" + evidence("CONTRADICTS", claim).id();
        withdraw("/v1/claims/" + claim).then().statusCode(204);
        given().get(path).then().statusCode(410);
        given().delete(path).then().statusCode(410);
        given().get("/v1/claims/{id}/evidence", claim).then().statusCode(410);
        assertEquals(0, read("/v1/evidence?claim=" + claim).getList("items").size());
    }

    @Test
    void unknownEvidenceIs404() {
        given().get("/v1/evidence/{id}", UUID.randomUUID()).then().statusCode(404);
        given().delete("/v1/evidence/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void articleAndWitnessInUseCannotBeWithdrawn() {
        String id = evidence("CONTRADICTS", aClaim().id())
                .with("speaker", Map.of("name", unique("Witness")))
                .id();
        String article = read("/v1/evidence/" + id).getString("article.id");
        String witness = read("/v1/evidence/" + id).getString("speaker.id");
        withdraw("/v1/articles/" + article).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        withdraw("/v1/speakers/" + witness).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        withdraw("/v1/evidence/" + id).then().statusCode(204);
        withdraw("/v1/articles/" + article).then().statusCode(204);
        withdraw("/v1/speakers/" + witness).then().statusCode(204);
    }

    private static String aPath() {
        return "/v1/evidence/" + evidence("CONTRADICTS", aClaim().id()).id();
    }
}
