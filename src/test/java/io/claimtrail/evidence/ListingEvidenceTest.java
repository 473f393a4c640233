package io.claimtrail.evidence;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class ListingEvidenceTest {

    @Test
    void evidenceOfAClaimComesInTheOrderOfRecordingAndOthersStayOut() {
        String claim = aClaim().id();
        String first = evidence("CONTRADICTS", claim).publishedOn("2023").id();
        String second = evidence("CORROBORATES", claim).publishedOn("2022").id();
        evidence("CONTRADICTS", aClaim().id()).id();
        assertEquals(List.of(first, second), ids("/v1/claims/" + claim + "/evidence"));
        assertEquals(List.of(second, first), ids("/v1/evidence?claim=" + claim));
    }

    @Test
    void stancesFilterAndRepeatedOnesMeanAnyOfThem() {
        String claim = aClaim().id();
        String contradicting = evidence("CONTRADICTS", claim).id();
        String qualifying = evidence("QUALIFIES", claim).id();
        evidence("MENTIONS", claim).id();
        String list = "/v1/evidence?claim=" + claim;
        assertEquals(List.of(contradicting), ids(list + "&stance=CONTRADICTS"));
        assertEquals(List.of(qualifying, contradicting), ids(list + "&stance=CONTRADICTS&stance=QUALIFIES"));
        assertEquals(List.of(), ids(list + "&stance=CORROBORATES"));
    }

    @Test
    void articleFindsItsEvidenceOnAllClaims() {
        String claim = aClaim().id();
        JsonPath first = evidence("CONTRADICTS", claim).recorded();
        evidence("CONTRADICTS", claim).id();
        String second = evidence("CORROBORATES", aClaim().id())
                .with("article", java.util.Map.of("id", first.getString("article.id")))
                .id();
        String list = "/v1/evidence?article=" + first.getString("article.id");
        assertEquals(List.of(second, first.getString("id")), ids(list));
        assertEquals(List.of(second), ids(list + "&stance=CORROBORATES"));
        assertEquals(List.of(), ids("/v1/evidence?article=" + UUID.randomUUID()));
    }

    @Test
    void reviewStateFilters() {
        String claim = aClaim().id();
        String suggested =
                evidence("CONTRADICTS", claim).with("reviewState", "SUGGESTED").id();
        String rejected =
                evidence("CONTRADICTS", claim).with("reviewState", "REJECTED").id();
        evidence("CONTRADICTS", claim).id();
        String list = "/v1/evidence?claim=" + claim;
        assertEquals(List.of(suggested), ids(list + "&reviewState=SUGGESTED"));
        assertEquals(List.of(rejected, suggested), ids(list + "&reviewState=SUGGESTED&reviewState=REJECTED"));
    }

    @Test
    void severalClaimsMeanAnyOfThem() {
        String one = aClaim().id();
        String other = aClaim().id();
        String first = evidence("CONTRADICTS", one).id();
        String second = evidence("CONTRADICTS", other).id();
        assertEquals(List.of(second, first), ids("/v1/evidence?claim=" + one + "&claim=" + other));
    }

    @Test
    void withdrawnEvidenceIsNotListed() {
        String claim = aClaim().id();
        withdraw("/v1/evidence/" + evidence("CONTRADICTS", claim).id()).then().statusCode(204);
        assertEquals(List.of(), ids("/v1/evidence?claim=" + claim));
        assertEquals(List.of(), ids("/v1/claims/" + claim + "/evidence"));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        String claim = aClaim().id();
        List<String> recorded = List.of(
                evidence("MENTIONS", claim).id(),
                evidence("MENTIONS", claim).id(),
                evidence("MENTIONS", claim).id());
        String list = "/v1/claims/" + claim + "/evidence?limit=2&count=true";
        JsonPath first = read(list);
        assertEquals(recorded.subList(0, 2), first.getList("items.id"));
        assertEquals(3, first.getInt("total"));
        assertEquals(recorded.subList(2, 3), ids(list + "&cursor=" + first.getString("nextCursor")));
    }

    @ParameterizedTest
    @CsvSource({
        "stance, DENIES",
        "stance, contradicts",
        "reviewState, MAYBE",
        "claim, 17",
        "article, https://example.org/",
        "limit, 0",
        "cursor, zzz",
        "colour, red"
    })
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/v1/evidence")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"))
                .body("errors.parameter", hasItem(parameter));
    }

    private static List<String> ids(String list) {
        return read(list).getList("items.id");
    }
}
