package io.claimtrail.trail;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class AsOfTest {

    @ParameterizedTest
    @CsvSource({
        "2022-10-15, 2022-10-14, UNASSESSED",
        "2022-10-15, 2022-10-15, CONTRADICTED",
        "2022-10,    2022-10-30, UNASSESSED",
        "2022-10,    2022-10-31, CONTRADICTED",
        "2022,       2022-12-30, UNASSESSED",
        "2022,       2022-12-31, CONTRADICTED",
        "2022-10-15T23:30:00-08:00, 2022-10-15, CONTRADICTED"
    })
    void evidenceCountsFromTheDayByWhichItWasCertainlyOut(String published, String day, String status) {
        String claim = aClaim().id();
        evidence("CONTRADICTS", claim).publishedOn(published).id();
        assertEquals(status, read("/v1/claims/" + claim + "?asOf=" + day).getString("status"));
        JsonPath trail = read("/v1/claims/" + claim + "/trail?asOf=" + day);
        assertEquals(status, trail.getString("status"));
        assertEquals(status, trail.getString("claim.status"));
    }

    @Test
    void undatedEvidenceCountsFromTheDayOfItsRecording() {
        String claim = aClaim().id();
        evidence("CONTRADICTS", claim).publishedOn(null).id();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertEquals(
                "UNASSESSED",
                read("/v1/claims/" + claim + "?asOf=" + today.minusDays(2)).getString("status"));
        assertEquals(
                "CONTRADICTED",
                read("/v1/claims/" + claim + "?asOf=" + today.plusDays(1)).getString("status"));
    }

    @Test
    void listsLeaveOutWhatHadNotBeenPublished() {
        String speaker = aSpeaker(unique("Speaker")).id();
        String early = aClaim().with("speaker", java.util.Map.of("id", speaker))
                .source("publishedOn", "2022-02")
                .id();
        aClaim().with("speaker", java.util.Map.of("id", speaker))
                .source("publishedOn", "2022-03-02")
                .id();
        String list = "/v1/claims?speaker=" + speaker + "&asOf=";
        assertEquals(List.of(), read(list + "2022-02-27").getList("items.id"));
        assertEquals(List.of(early), read(list + "2022-02-28").getList("items.id"));
        assertEquals(2, read(list + "2022-03-02").getList("items").size());
    }

    @Test
    void claimIsUnassessedBeforeItWasPublishedAndItsTrailEmpty() {
        String claim = aClaim().source("publishedOn", "2022-02-16").id();
        assertEquals(
                "UNASSESSED", read("/v1/claims/" + claim + "?asOf=2021-01-01").getString("status"));
        assertEquals(
                List.of(),
                read("/v1/claims/" + claim + "/trail?asOf=2021-01-01").getList("events"));
    }

    @Test
    void stanceFilterTellsWhatWasOutByTheDay() {
        String speaker = unique("Speaker");
        String claim = aClaim().saidBy(speaker).id();
        evidence("CONTRADICTS", claim).publishedOn("2022-10-15").id();
        given().queryParam("speaker", speaker)
                .queryParam("stance", "CONTRADICTS")
                .queryParam("asOf", "2022-10-14")
                .get("/v1/claims")
                .then()
                .body("items.size()", equalTo(0));
        given().queryParam("speaker", speaker)
                .queryParam("stance", "CONTRADICTS")
                .queryParam("asOf", "2022-10-15")
                .get("/v1/claims")
                .then()
                .body("items.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-10", "2022", "yesterday", "", "2022-02-30", "2022-10-15T10:00:00Z", "15.10.2022"})
    void badDayIs400Everywhere(String day) {
        String claim = aClaim().id();
        for (String path : List.of("/v1/claims", "/v1/claims/" + claim, "/v1/claims/" + claim + "/trail")) {
            given().queryParam("asOf", day)
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("asOf"));
        }
    }
}
