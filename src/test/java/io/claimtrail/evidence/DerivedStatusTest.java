package io.claimtrail.evidence;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of {@link io.claimtrail.claim.Status}, seen from outside. */
@HttpTest
class DerivedStatusTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "none,                              UNASSESSED",
                "CORROBORATES,                      CORROBORATED",
                "CORROBORATES CORROBORATES,         CORROBORATED",
                "CONTRADICTS,                       CONTRADICTED",
                "CORROBORATES CONTRADICTS,          DISPUTED",
                "QUALIFIES,                         QUALIFIED",
                "CORROBORATES QUALIFIES,            CORROBORATED",
                "CONTRADICTS QUALIFIES,             CONTRADICTED",
                "CONTRADICTS QUALIFIES CORROBORATES,DISPUTED",
                "MENTIONS,                          UNASSESSED",
                "MENTIONS QUALIFIES,                QUALIFIED",
                "CORROBORATES MENTIONS,             CORROBORATED",
            })
    void statusFollowsFromTheStances(String stances, String status) {
        String speaker = unique("Speaker");
        String claim = aClaim().saidBy(speaker).id();
        if (stances != null) {
            for (String stance : stances.split(" ")) {
                evidence(stance, claim).id();
            }
        }
        assertEquals(status, read("/v1/claims/" + claim).getString("status"));
        given().queryParam("speaker", speaker)
                .queryParam("status", status)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUGGESTED", "REJECTED"})
    void onlyConfirmedEvidenceCounts(String state) {
        String claim = aClaim().id();
        evidence("CONTRADICTS", claim).with("reviewState", state).id();
        assertEquals("UNASSESSED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void dependentEvidenceNeverCounts() {
        String speaker = unique("Speaker");
        String claim = aClaim().saidBy(speaker).id();
        evidence("CORROBORATES", claim).with("speaker", Map.of("name", speaker)).id();
        JsonPath seen = read("/v1/claims/" + claim);
        assertEquals("UNASSESSED", seen.getString("status"));
        assertEquals(1, seen.getInt("counts.notIndependent"));
        assertEquals(0, seen.getInt("counts.corroborating"));
    }

    @Test
    void countsTellOfEverythingButWhatWasRejected() {
        String claim = aClaim().id();
        evidence("CORROBORATES", claim).id();
        evidence("CONTRADICTS", claim).id();
        evidence("CONTRADICTS", claim).id();
        evidence("QUALIFIES", claim).id();
        evidence("MENTIONS", claim).id();
        evidence("MENTIONS", claim)
                .with("independent", false)
                .with("independenceReason", "A reprint")
                .id();
        evidence("CONTRADICTS", claim).with("reviewState", "SUGGESTED").id();
        evidence("CONTRADICTS", claim).with("reviewState", "REJECTED").id();
        given().get("/v1/claims/{id}", claim)
                .then()
                .body("status", equalTo("DISPUTED"))
                .body("counts.corroborating", equalTo(1))
                .body("counts.contradicting", equalTo(2))
                .body("counts.qualifying", equalTo(1))
                .body("counts.mentioning", equalTo(1))
                .body("counts.notIndependent", equalTo(1))
                .body("counts.unreviewed", equalTo(1));
    }

    @Test
    void reviewOfASuggestionCountsAtOnce() {
        String claim = aClaim().id();
        String suggested =
                evidence("CONTRADICTS", claim).with("reviewState", "SUGGESTED").id();
        change("/v1/evidence/" + suggested, "reviewState", "CONFIRMED").then().statusCode(200);
        assertEquals("CONTRADICTED", read("/v1/claims/" + claim).getString("status"));
        change("/v1/evidence/" + suggested, "reviewState", "REJECTED").then().statusCode(200);
        assertEquals("UNASSESSED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void changeOfStanceChangesTheStatus() {
        String claim = aClaim().id();
        String id = evidence("CONTRADICTS", claim).id();
        change("/v1/evidence/" + id, "stance", "CORROBORATES")
                .then()
                .statusCode(200)
                .body("claim.status", equalTo("CORROBORATED"));
        assertEquals("CORROBORATED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void withdrawnEvidenceCountsNoLonger() {
        String claim = aClaim().id();
        evidence("CORROBORATES", claim).id();
        String id = evidence("CONTRADICTS", claim).id();
        withdraw("/v1/evidence/" + id).then().statusCode(204);
        assertEquals("CORROBORATED", read("/v1/claims/" + claim).getString("status"));
        assertEquals(0, read("/v1/claims/" + claim).getInt("counts.contradicting"));
    }

    @Test
    void statusCannotBeTypedIn() {
        aClaim().with("status", "CORROBORATED")
                .sent()
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/status"));
    }
}
