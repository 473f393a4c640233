package io.claimtrail.trail;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HttpTest
class TrailTest {

    @Test
    void trailOfMakeisPromiseIsWhatOneCouldHaveKnown() {
        String claim = aClaim().saying("Not a single (Russian)\u00A0soldier will stay")
                .on("2022-02-16")
                .id();
        evidence("CONTRADICTS", claim).publishedOn("2022-10-15").id();
        evidence("CONTRADICTS", claim).publishedOn("2023-09-08").id();
        evidence("CONTRADICTS", claim).publishedOn("2024-09-07").id();
        JsonPath trail = read("/v1/claims/" + claim + "/trail");
        assertEquals(
                List.of("UTTERANCE", "APPEARANCE", "EVIDENCE", "EVIDENCE", "EVIDENCE"), trail.getList("events.type"));
        assertEquals(
                List.of("2022-02-16", "2022-02-16", "2022-10-15", "2023-09-08", "2024-09-07"),
                trail.getList("events.on"));
        assertEquals(List.of(0, 0, 1, 2, 3), trail.getList("events.counts.contradicting"));
        assertEquals("CONTRADICTED", trail.getString("status"));
        assertEquals("Not a single (Russian)\u00A0soldier will stay", trail.getString("events[0].excerpt"));
        JsonPath then = read("/v1/claims/" + claim + "/trail?asOf=2022-09-30");
        assertEquals(List.of("UTTERANCE", "APPEARANCE"), then.getList("events.type"));
        assertEquals("UNASSESSED", then.getString("status"));
        assertEquals("2022-09-30", then.getString("asOf"));
        assertEquals("UNASSESSED", then.getString("claim.status"));
    }

    @Test
    void evidenceComesInTheOrderOfPublicationNotOfRecording() {
        String claim = aClaim().id();
        evidence("QUALIFIES", claim).publishedOn("2024").id();
        evidence("CONTRADICTS", claim).publishedOn("2022-12-01").id();
        evidence("CORROBORATES", claim).publishedOn("2022-11").id();
        evidence("MENTIONS", claim).publishedOn("2022-11-29").id();
        JsonPath trail = read("/v1/claims/" + claim + "/trail");
        assertEquals(
                List.of("MENTIONS", "CORROBORATES", "CONTRADICTS", "QUALIFIES"),
                trail.getList("events.findAll { it.type == 'EVIDENCE' }.stance"));
    }

    @Test
    void statusAtEachPointFollowsFromWhatCameBefore() {
        String claim = aClaim().id();
        evidence("QUALIFIES", claim).publishedOn("2022-03-01").id();
        evidence("CORROBORATES", claim).publishedOn("2022-04-01").id();
        evidence("CONTRADICTS", claim)
                .publishedOn("2022-05-01")
                .with("reviewState", "SUGGESTED")
                .id();
        evidence("CONTRADICTS", claim).publishedOn("2022-06-01").id();
        JsonPath trail = read("/v1/claims/" + claim + "/trail");
        assertEquals(
                List.of("UNASSESSED", "UNASSESSED", "QUALIFIED", "CORROBORATED", "CORROBORATED", "DISPUTED"),
                trail.getList("events.status"));
        assertEquals(read("/v1/claims/" + claim).getMap("counts"), trail.getMap("counts"));
    }

    @Test
    void dependentEvidenceIsShownWithItsReasonAndChangesNothing() {
        String claim = aClaim().id();
        evidence("CONTRADICTS", claim).byAgency("AFP").publishedOn("2022-05-01").id();
        evidence("CONTRADICTS", claim).byAgency("AFP").publishedOn("2022-05-02").id();
        JsonPath trail = read("/v1/claims/" + claim + "/trail");
        assertEquals(List.of(true, false), trail.getList("events.findAll { it.type == 'EVIDENCE' }.independent"));
        assertEquals("AGENCY_COPY", trail.getString("events[3].dependence"));
        assertEquals(1, trail.getInt("counts.contradicting"));
        assertEquals(1, trail.getInt("counts.notIndependent"));
    }

    @Test
    void appearancesStandBeforeEvidenceWithTheSourceFirst() {
        String claim = aClaim().source("publishedOn", "2022-02-20").id();
        given().contentType("application/json")
                .body(Map.of("article", Map.of("url", uniqueUrl(), "publishedOn", "2022-02-17"), "exact", "said he"))
                .post("/v1/claims/{id}/appearances", claim)
                .then()
                .statusCode(201);
        evidence("CONTRADICTS", claim).publishedOn("2022-02-18").id();
        JsonPath trail = read("/v1/claims/" + claim + "/trail");
        assertEquals(List.of("UTTERANCE", "APPEARANCE", "APPEARANCE", "EVIDENCE"), trail.getList("events.type"));
        assertEquals(
                List.of("2022-02-20", "2022-02-17"), trail.getList("events.findAll { it.type == 'APPEARANCE' }.on"));
        assertEquals("said he", trail.getString("events[2].excerpt"));
    }

    @Test
    void rejectedAndWithdrawnEvidenceIsLeftOut() {
        String claim = aClaim().id();
        evidence("CONTRADICTS", claim).with("reviewState", "REJECTED").id();
        withdraw("/v1/evidence/" + evidence("CONTRADICTS", claim).id()).then().statusCode(204);
        JsonPath trail = read("/v1/claims/" + claim + "/trail");
        assertEquals(List.of("UTTERANCE", "APPEARANCE"), trail.getList("events.type"));
        assertNull(trail.get("asOf"));
    }

    @Test
    void paraphraseIsToldInItsStatement() {
        String claim = aClaim().with("quote", null)
                .with("statement", "About 2,500 fighters stayed")
                .id();
        assertEquals(
                "About 2,500 fighters stayed",
                read("/v1/claims/" + claim + "/trail").getString("events[0].excerpt"));
    }

    @Test
    void trailOfAnUnknownClaimIs404AndOfAWithdrawnOne410() {
        given().get("/v1/claims/{id}/trail", UUID.randomUUID()).then().statusCode(404);
        String claim = aClaim().id();
        withdraw("/v1/claims/" + claim).then().statusCode(204);
        given().get("/v1/claims/{id}/trail", claim)
                .then()
                .statusCode(410)
                .body("reason", equalTo("Recorded by mistake"));
    }
}
