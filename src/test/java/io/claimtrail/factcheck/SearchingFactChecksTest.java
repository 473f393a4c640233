package io.claimtrail.factcheck;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class SearchingFactChecksTest {

    private static final String SEARCH = "/v1alpha1/claims:search";

    private final String word = uniqueWord();

    @Test
    void claimComesWithItsReviewsInTheShapeOfGoogle() {
        String claim = aClaim().saying("He said " + word).on("2022-02").id();
        String site = uniqueWord() + ".example";
        evidence("CONTRADICTS", claim)
                .at("https://www." + site + "/check")
                .article("title", "A check")
                .article("language", "pt-BR")
                .article("publisher", Map.of("name", "Some Checkers"))
                .publishedOn("2022-10-15T10:30:00+03:00")
                .with("rating", Map.of("words", "Pants on Fire!"))
                .id();
        JsonPath answer = found(query());
        assertEquals(1, answer.getList("claims").size());
        assertEquals("He said " + word, answer.getString("claims[0].text"));
        assertEquals("2022-02-01T00:00:00Z", answer.getString("claims[0].claimDate"));
        Map<String, Object> review = answer.getMap("claims[0].claimReview[0]");
        assertEquals(
                Map.of(
                        "publisher", Map.of("name", "Some Checkers", "site", site),
                        "url", "https://www." + site + "/check",
                        "title", "A check",
                        "reviewDate", "2022-10-15T07:30:00Z",
                        "textualRating", "Pants on Fire!",
                        "languageCode", "pt-BR"),
                review);
    }

    @ParameterizedTest
    @CsvSource({"en,Contradicted", "de-AT,Widerlegt", "ru,Опровергнуто", "sw,Contradicted", ",Contradicted"})
    void stanceIsAPlainWordOfTheClaimsLanguage(String language, String expected) {
        String claim = aClaim().saying(word).with("language", language).id();
        evidence("CONTRADICTS", claim).id();
        assertEquals(expected, found(query()).getString("claims[0].claimReview[0].textualRating"));
    }

    @Test
    void claimWithoutConfirmedEvidenceIsNotFoundAndNoResultIsAnEmptyObject() {
        String claim = aClaim().saying(word).id();
        evidence("CONTRADICTS", claim).with("reviewState", "SUGGESTED").id();
        assertEquals(
                "{}\n", query().get(SEARCH).then().statusCode(200).extract().asString());
        evidence("MENTIONS", claim).id();
        assertEquals(1, found(query()).getList("claims[0].claimReview").size());
    }

    @Test
    void oneReviewHasToMeetAllFilters() {
        String claim = aClaim().saying(word).on("2020-01-01").id();
        String english = reviewed(claim, "en-GB", "2021-01-01");
        String french =
                reviewed(claim, "fr", LocalDate.now(ZoneOffset.UTC).minusDays(5).toString());
        assertEquals(List.of("en-GB"), languages(query().queryParam("languageCode", "en-US")));
        assertEquals(List.of("fr"), languages(query().queryParam("reviewPublisherSiteFilter", "www." + french)));
        assertEquals(List.of("fr"), languages(query().queryParam("maxAgeDays", 5)));
        assertEquals(List.of(), languages(query().queryParam("maxAgeDays", 4)));
        assertEquals(
                List.of(),
                languages(query().queryParam("languageCode", "fr").queryParam("reviewPublisherSiteFilter", english)));
        assertEquals(
                List.of(), languages(query().queryParam("languageCode", "en").queryParam("maxAgeDays", 100)));
        assertEquals(
                List.of("en-GB"),
                languages(given().queryParam("reviewPublisherSiteFilter", "https://" + english + "/")));
    }

    @Test
    void newerOfTwoDatesCounts() {
        String claim = aClaim().saying(word)
                .on(LocalDate.now(ZoneOffset.UTC).minusDays(3).toString())
                .id();
        reviewed(claim, "en", "2001-01-01");
        assertEquals(List.of("en"), languages(query().queryParam("maxAgeDays", 3)));
    }

    @Test
    void pagesHoldEachClaimOnceAndTokensAreTiedToTheirSearch() {
        for (int i = 0; i < 5; i++) {
            evidence(
                            "CONTRADICTS",
                            aClaim().saying(word + " " + "abcde".charAt(i)).id())
                    .id();
        }
        List<String> texts = new ArrayList<>();
        String token = null;
        String firstToken = null;
        do {
            RequestSpecification request = query().queryParam("pageSize", 2).queryParam("offset", 0);
            JsonPath page = found(token == null ? request : request.queryParam("pageToken", token));
            texts.addAll(page.getList("claims.text"));
            token = page.getString("nextPageToken");
            firstToken = firstToken == null ? token : firstToken;
        } while (token != null);
        assertEquals(5, texts.stream().distinct().count());
        assertEquals(5, texts.size());
        List<String> skipped = found(query().queryParam("offset", 3)).getList("claims.text");
        assertEquals(texts.subList(3, 5), skipped);
        assertNotNull(firstToken);
        for (RequestSpecification other : List.of(
                query().queryParam("pageSize", 3).queryParam("offset", 0),
                query().queryParam("pageSize", 2).queryParam("offset", 0).queryParam("languageCode", "en"))) {
            other.queryParam("pageToken", firstToken)
                    .get(SEARCH)
                    .then()
                    .statusCode(400)
                    .body("error.details[0].fieldViolations.field", hasItem("pageToken"));
        }
        JsonPath second = found(query().queryParam("pageSize", 2)
                .queryParam("offset", 0)
                .queryParam("pageToken", firstToken)
                .queryParam("key", "another")
                .queryParam("fields", "claims/text"));
        assertEquals(texts.subList(2, 4), second.getList("claims.text"));
        JsonPath withoutOffset = found(query().queryParam("pageSize", 2).queryParam("pageToken", firstToken));
        assertEquals(texts.subList(2, 4), withoutOffset.getList("claims.text"));
    }

    @Test
    void searchIsTheProductsOwnWithStemsAndTypingErrors() {
        evidence(
                        "CONTRADICTS",
                        aClaim().saying("Some soldier of " + word)
                                .with("language", "en")
                                .id())
                .id();
        assertEquals(
                1,
                found(given().queryParam("query", "soldiers " + word))
                        .getList("claims")
                        .size());
        String mistyped = word.substring(0, word.length() - 1) + "q";
        assertEquals(
                1,
                found(given().queryParam("query", "soldier " + mistyped))
                        .getList("claims")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "pageSize, -1",
        "pageSize, ten",
        "offset, -1",
        "offset, 5001",
        "maxAgeDays, -1",
        "maxAgeDays, 1.5",
        "languageCode, english!",
        "reviewPublisherSiteFilter, no host",
        "pageToken, nonsense",
        "alt, media",
        "prettyPrint, maybe",
        "$.xgafv, 3",
        "callback, alert(1)",
        "callback, a.b;c",
        "fields, claims(",
        "fields, claims/author",
        "colour, red"
    })
    void badParameterIsNamedInGooglesForm(String name, String value) {
        query().queryParam(name, value)
                .get(SEARCH)
                .then()
                .statusCode(400)
                .contentType("application/json")
                .body("error.code", equalTo(400))
                .body("error.status", equalTo("INVALID_ARGUMENT"))
                .body("error.message", containsString(name))
                .body("error.details[0].'@type'", equalTo("type.googleapis.com/google.rpc.BadRequest"))
                .body("error.details[0].fieldViolations.field", hasItem(name));
    }

    @Test
    void queryIsNeededUnlessASiteIsGivenAndEmptyMeansAbsent() {
        given().queryParam("query", "")
                .get(SEARCH)
                .then()
                .statusCode(400)
                .body("error.details[0].fieldViolations.field", hasItem("query"));
        query().queryParam("languageCode", "")
                .queryParam("pageToken", "")
                .queryParam("pageSize", 0)
                .queryParam("pageSize", 0)
                .get(SEARCH)
                .then()
                .statusCode(400);
        assertNull(found(query().queryParam("languageCode", "")
                        .queryParam("pageToken", "")
                        .queryParam("pageSize", 0))
                .get("claims"));
    }

    @Test
    void answerIsPrettyUnlessItMustNotBe() {
        evidence("CONTRADICTS", aClaim().saying(word).id()).id();
        String pretty = query().queryParam("fields", "claims.text").get(SEARCH).asString();
        assertEquals("{\n  \"claims\": [\n    {\n      \"text\": \"" + word + "\"\n    }\n  ]\n}\n", pretty);
        String plain = query().queryParam("fields", "claims.text")
                .queryParam("prettyPrint", "false")
                .get(SEARCH)
                .asString();
        assertEquals("{\"claims\":[{\"text\":\"" + word + "\"}]}\n", plain);
    }

    @Test
    void hostileTextStaysTextInJsonAndInScripts() {
        String quote = word + " </script><img src=x> \u2028 \u2029 \u202Eevil =1+1 \"';alert(1)// @id";
        evidence("CONTRADICTS", aClaim().saying(quote).id()).id();
        String json = query().get(SEARCH).then().statusCode(200).extract().asString();
        assertEquals(quote, JsonPath.from(json).getString("claims[0].text"));
        String script = query().noFilters()
                .queryParam("callback", "app.show")
                .get(SEARCH)
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
        String start = "// API callback\napp.show(";
        assertEquals(start, script.substring(0, start.length()));
        assertEquals(");\n", script.substring(script.length() - 3));
        assertEquals(
                quote,
                JsonPath.from(script.substring(start.length(), script.length() - 3))
                        .getString("claims[0].text"));
        for (String text : List.of(json, script)) {
            assertFalse(text.contains("<"), text);
            assertFalse(text.contains("\u2028") || text.contains("\u2029"), text);
        }
    }

    private RequestSpecification query() {
        return given().queryParam("query", word);
    }

    private static JsonPath found(RequestSpecification request) {
        return request.get(SEARCH).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> languages(RequestSpecification request) {
        List<List<String>> byClaim = found(request).getList("claims.claimReview.languageCode");
        return byClaim == null ? List.of() : byClaim.get(0);
    }

    /** Gives back the site. */
    private static String reviewed(String claim, String language, String day) {
        String site = uniqueWord() + ".example";
        evidence("CONTRADICTS", claim)
                .at("https://" + site + "/" + uniqueUrl().hashCode())
                .article("language", language)
                .publishedOn(day)
                .id();
        return site;
    }
}
