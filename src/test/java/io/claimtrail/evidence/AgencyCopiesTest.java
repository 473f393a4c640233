package io.claimtrail.evidence;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.EvidenceBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agency's text printed by several outlets counts once. */
@HttpTest
class AgencyCopiesTest {

    @Test
    void copyOfAnAgencysTextCountsOnce() {
        String claim = aClaim().id();
        String original = afp(claim, "2022-10-15").id();
        JsonPath copy = afp(claim, "2022-10-16").recorded();
        assertEquals("AGENCY_COPY", copy.getString("dependence"));
        assertEquals(original, copy.getString("copyOf"));
        assertEquals(1, read("/v1/claims/" + claim).getInt("counts.contradicting"));
        assertEquals(1, read("/v1/claims/" + claim).getInt("counts.notIndependent"));
    }

    @Test
    void publishedFirstCountsThoughLinkedLater() {
        String claim = aClaim().id();
        String later = afp(claim, "2022-10-16").id();
        String earlier = afp(claim, "2022-10-15").id();
        assertTrue(read("/v1/evidence/" + earlier).getBoolean("independent"));
        assertEquals(earlier, read("/v1/evidence/" + later).getString("copyOf"));
        assertEquals(1, read("/v1/claims/" + claim).getInt("counts.contradicting"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-15, 2022-10-18, true",
        "2022-10-15, 2022-10-19, false",
        "2022-10-15, 2022-11-20, false",
        "2022-10-15, 2022-10, true",
        "2022-10-15, 2022, true",
        "2022-10-15, 2023, false"
    })
    void aTextIsACopyWithinThreeDays(String first, String second, boolean copy) {
        String claim = aClaim().id();
        afp(claim, first).id();
        assertEquals(copy ? "AGENCY_COPY" : null, afp(claim, second).recorded().getString("dependence"));
    }

    @Test
    void undatedTextOfTheSameAgencyIsACopy() {
        String claim = aClaim().id();
        afp(claim, "2022-10-15").id();
        assertEquals("AGENCY_COPY", afp(claim, null).recorded().getString("dependence"));
    }

    @Test
    void agencyIsTheSameWhateverItsCaseAndSpacing() {
        String claim = aClaim().id();
        evidence("CONTRADICTS", claim).byAgency("Agence France-Presse").id();
        JsonPath copy = evidence("CONTRADICTS", claim)
                .byAgency("AGENCE  France\u2013Presse")
                .recorded();
        assertEquals("AGENCY_COPY", copy.getString("dependence"));
    }

    @Test
    void textOfAnotherAgencyCounts() {
        String claim = aClaim().id();
        afp(claim, "2022-10-15").id();
        assertNull(evidence("CONTRADICTS", claim).byAgency("Reuters").recorded().getString("dependence"));
        assertEquals(2, read("/v1/claims/" + claim).getInt("counts.contradicting"));
    }

    @Test
    void outletsOwnTextsAreNoCopiesOfEachOther() {
        String claim = aClaim().id();
        evidence("CONTRADICTS", claim).id();
        evidence("CONTRADICTS", claim).id();
        assertEquals(2, read("/v1/claims/" + claim).getInt("counts.contradicting"));
    }

    @Test
    void copyOfTheSourcesAgencyTextDoesNotCount() {
        String claim = aClaim().source("agency", "AFP").id();
        JsonPath copy = evidence("CORROBORATES", claim)
                .publishedOn("2022-02-17")
                .byAgency("afp")
                .recorded();
        assertEquals("AGENCY_COPY", copy.getString("dependence"));
        assertNull(copy.getString("copyOf"));
        assertEquals("UNASSESSED", copy.getString("claim.status"));
    }

    @Test
    void copyCountsOnceItsOriginalIsWithdrawn() {
        String claim = aClaim().id();
        String original = afp(claim, "2022-10-15").id();
        String copy = afp(claim, "2022-10-16").id();
        withdraw("/v1/evidence/" + original).then().statusCode(204);
        assertTrue(read("/v1/evidence/" + copy).getBoolean("independent"));
        assertEquals(1, read("/v1/claims/" + claim).getInt("counts.contradicting"));
        assertEquals(0, read("/v1/claims/" + claim).getInt("counts.notIndependent"));
    }

    @Test
    void confirmedTextIsNoCopyOfARejectedOrSuggestedOne() {
        String claim = aClaim().id();
        afp(claim, "2022-10-14").with("reviewState", "REJECTED").id();
        afp(claim, "2022-10-14").with("reviewState", "SUGGESTED").id();
        assertTrue(afp(claim, "2022-10-15").recorded().getBoolean("independent"));
        assertEquals("CONTRADICTED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void changeOfAgencyIsWeighedAnew() {
        String claim = aClaim().id();
        afp(claim, "2022-10-15").id();
        JsonPath copy = afp(claim, "2022-10-16").recorded();
        change("/v1/articles/" + copy.getString("article.id"), "agency", "Reuters")
                .then()
                .statusCode(200);
        assertEquals(2, read("/v1/claims/" + claim).getInt("counts.contradicting"));
        change("/v1/articles/" + copy.getString("article.id"), "agency", "AFP")
                .then()
                .statusCode(200);
        assertEquals(1, read("/v1/claims/" + claim).getInt("counts.contradicting"));
    }

    @Test
    void changeOfTheSourcesAgencyIsWeighedAnew() {
        JsonPath claim = aClaim().recorded();
        String id = afp(claim.getString("id"), "2022-02-17").id();
        change("/v1/articles/" + claim.getString("source.id"), "agency", "AFP")
                .then()
                .statusCode(200);
        assertEquals("AGENCY_COPY", read("/v1/evidence/" + id).getString("dependence"));
        assertEquals("UNASSESSED", read("/v1/claims/" + claim.getString("id")).getString("status"));
    }

    @Test
    void changeOfTheDayOfPublicationIsWeighedAnew() {
        String claim = aClaim().id();
        String first = afp(claim, "2022-10-15").id();
        JsonPath second = afp(claim, "2022-10-16").recorded();
        String article = "/v1/articles/" + second.getString("article.id");
        change(article, "publishedOn", "2022-10-14").then().statusCode(200);
        assertEquals(second.getString("id"), read("/v1/evidence/" + first).getString("copyOf"));
        change(article, "publishedOn", "2023-01-01").then().statusCode(200);
        assertEquals(2, read("/v1/claims/" + claim).getInt("counts.contradicting"));
    }

    private static EvidenceBuilder afp(String claim, String publishedOn) {
        return evidence("CONTRADICTS", claim).byAgency("AFP").publishedOn(publishedOn);
    }
}
