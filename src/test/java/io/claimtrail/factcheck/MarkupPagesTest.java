package io.claimtrail.factcheck;

import static io.claimtrail.factcheck.PageBuilder.PAGES;
import static io.claimtrail.factcheck.PageBuilder.aPage;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@HttpTest
class MarkupPagesTest {

    private final String word = uniqueWord();

    @Test
    void pageIsAnsweredWithEveryFieldThatWasSent() {
        PageBuilder page = fullPage();
        JsonPath recorded = page.recorded();
        Map<String, Object> answered = new LinkedHashMap<>(recorded.getMap(""));
        String name = (String) answered.remove("name");
        answered.remove("versionId");
        assertEquals(page.body(), answered);
        assertEquals(recorded.getMap(""), get(name).getMap(""));
    }

    @Test
    void whatComesInIsTheSameClaimsAndEvidence() {
        fullPage().recorded();
        JsonPath claims = read("/v1/claims?q=" + word);
        assertEquals(2, claims.getList("items").size());
        JsonPath claim = read("/v1/claims?q=peace " + word);
        assertEquals("CONTRADICTED", claim.getString("items[0].status"));
        assertEquals("1938-09-30", claim.getString("items[0].saidOn"));
        assertEquals("Speaker " + word, claim.getString("items[0].speaker.name"));
        assertEquals("Prime Minister", claim.getString("items[0].speaker.role"));
        assertEquals("PARAPHRASE", claim.getString("items[0].quoteType"));
        String id = claim.getString("items[0].id");
        assertEquals(
                2, read("/v1/claims/" + id + "/appearances").getList("items").size());
        Map<String, Object> rating = read("/v1/claims/" + id + "/evidence").getMap("items[0].rating");
        assertEquals("False", rating.get("words"));
        assertEquals("War broke out", rating.get("explanation"));
        given().queryParam("query", "peace " + word)
                .get("/v1alpha1/claims:search")
                .then()
                .body("claims[0].claimReview[0].textualRating", equalTo("False"));
    }

    @Test
    void ratedEvidenceIsAPageHoweverItCameIn() {
        String url = uniqueUrl();
        String claim = aClaim().saying(word).with("statement", "In plain words").id();
        String id = evidence("QUALIFIES", claim)
                .at(url)
                .with("rating", Map.of("words", "Pants on Fire!", "value", 1.5, "best", 5, "worst", 1))
                .id();
        JsonPath found = given().queryParam("url", url + "?utm_source=x")
                .get(PAGES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(1, found.getList("claimReviewMarkupPages").size());
        assertEquals(word, found.getString("claimReviewMarkupPages[0].claimReviewMarkups[0].claimReviewed"));
        Map<String, Object> rating = found.getMap("claimReviewMarkupPages[0].claimReviewMarkups[0].rating");
        assertEquals(Map.of("textualRating", "Pants on Fire!", "worstRating", 1, "bestRating", 5), rating);
        Map<String, Object> page = found.getMap("claimReviewMarkupPages[0]");
        put((String) page.get("name"), page).then().statusCode(200);
        JsonPath kept = read("/v1/evidence/" + id);
        assertEquals("QUALIFIES", kept.getString("stance"));
        assertEquals(1.5, kept.getDouble("rating.value"));
    }

    @Test
    void pageOnAClaimOnRecordIsEvidenceOnThatClaim() {
        String source = uniqueUrl();
        String claim = aClaim().saying("So “" + word + "” it is")
                .saidBy("Speaker " + word)
                .publishedAt(source)
                .id();
        aPage().reviewing("so \"" + word + "\" it is", "Half True")
                .review("claimAuthor", Map.of("name", "Speaker " + word))
                .review("claimFirstAppearance", source)
                .recorded();
        assertEquals("QUALIFIED", read("/v1/claims/" + claim).getString("status"));
    }

    @Test
    void authorIsShownAsThePageSaidItLast() {
        String name = "Speaker " + word;
        aPage().reviewing(word, "False")
                .review("claimAuthor", Map.of("name", name, "jobTitle", "Mayor", "sameAs", "https://one.example/"))
                .recorded();
        PageBuilder second = aPage().reviewing(word + " too", "False").review("claimAuthor", Map.of("name", name));
        JsonPath page = second.recorded();
        assertEquals(Map.of("name", name), page.getMap("claimReviewMarkups[0].claimAuthor"));
    }

    @Test
    void unknownIsNoAuthor() {
        aPage().reviewing(word, "False")
                .review("claimAuthor", Map.of("name", "Unknown"))
                .recorded();
        assertNull(read("/v1/claims?q=" + word).get("items[0].speaker"));
    }

    @Test
    void searchShowsTheReviewsOwnAddressAndNoDayThatNobodyGave() {
        PageBuilder page = aPage().reviewing(word, "False");
        page.review("url", page.url() + "#second").review("claimDate", null).recorded();
        JsonPath found = read("/v1alpha1/claims:search?query=" + word);
        assertNull(found.get("claims[0].claimDate"));
        assertEquals(page.url() + "#second", found.getString("claims[0].claimReview[0].url"));
    }

    @Test
    void pageWithTheLeastThereIsStillCounts() {
        JsonPath page = aPage().reviewing(word, "False")
                .review("claimDate", "")
                .review("claimAuthor", null)
                .review("claimFirstAppearance", null)
                .recorded();
        assertNull(page.get("claimReviewMarkups[0].claimDate"));
        assertNull(page.get("claimReviewMarkups[0].claimAuthor"));
        assertNull(page.get("claimReviewMarkups[0].claimFirstAppearance"));
        JsonPath claim = read("/v1/claims?q=" + word);
        assertEquals("CONTRADICTED", claim.getString("items[0].status"));
        assertEquals("2022-10-15", claim.getString("items[0].saidOn"));
        assertNull(claim.get("items[0].speaker"));
    }

    @Test
    void firstAppearanceIsAnsweredAsGivenEvenWhereItIsThePageItself() {
        PageBuilder page = aPage().reviewing("itself " + word, "False");
        page.review("claimFirstAppearance", page.url() + "#top");
        String first = "https://www.news.example/" + word + "/?utm_source=x";
        page.reviewing("elsewhere " + word, "False").review("claimFirstAppearance", first);
        page.reviewing("nowhere " + word, "False").review("claimFirstAppearance", null);
        JsonPath recorded = page.recorded();
        List<String> given = new ArrayList<>(List.of(page.url() + "#top", first));
        given.add(null);
        assertEquals(given, recorded.getList("claimReviewMarkups.claimFirstAppearance"));
        String name = recorded.getString("name");
        assertEquals(given, get(name).getList("claimReviewMarkups.claimFirstAppearance"));
        JsonPath replaced = put(
                        name, page.review("claimFirstAppearance", page.url()).body())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(page.url(), replaced.getString("claimReviewMarkups[2].claimFirstAppearance"));
        assertEquals("CONTRADICTED", read("/v1/claims?q=nowhere " + word).getString("items[0].status"));
    }

    @Test
    void updateReplacesEverythingAndWithdrawsWhatIsGone() {
        PageBuilder page = aPage().reviewing("first " + word, "False").reviewing("second " + word, "True");
        JsonPath before = page.recorded();
        PageBuilder after = aPage().with("pageUrl", page.url())
                .with("publishDate", "2023-01-01")
                .reviewing("third " + word, "False")
                .reviewing("second " + word, "Half True")
                .review("claimDate", "2022-02")
                .with("versionId", before.getString("versionId"));
        JsonPath updated = put(before.getString("name"), after.body())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(before.getString("name"), updated.getString("name"));
        assertNotEquals(before.getString("versionId"), updated.getString("versionId"));
        assertEquals("2023-01-01", updated.getString("publishDate"));
        assertEquals(List.of("third " + word, "second " + word), updated.getList("claimReviewMarkups.claimReviewed"));
        assertEquals(List.of("2022-02-16", "2022-02"), updated.getList("claimReviewMarkups.claimDate"));
        assertEquals(updated.getMap(""), get(before.getString("name")).getMap(""));
        assertEquals(0, read("/v1/claims?q=first " + word).getList("items").size());
        assertEquals("QUALIFIED", read("/v1/claims?q=second " + word).getString("items[0].status"));
    }

    @Test
    void updateWithoutAnAuthorLeavesNoAuthor() {
        PageBuilder page =
                aPage().reviewing(word, "False").with("claimReviewAuthor", Map.of("name", "Checkers " + word));
        String name = page.recorded().getString("name");
        put(name, page.with("claimReviewAuthor", null).body())
                .then()
                .statusCode(200)
                .body("$", not(hasKey("claimReviewAuthor")));
        assertNull(get(name).get("claimReviewAuthor"));
        put(
                        name,
                        page.with("claimReviewAuthor", Map.of("imageUrl", "https://img.example/c.png"))
                                .body())
                .then()
                .statusCode(200)
                .body("claimReviewAuthor", equalTo(Map.of("imageUrl", "https://img.example/c.png")));
    }

    @Test
    void updateOfAnotherVersionOrPageIsRefused() {
        PageBuilder page = aPage().reviewing(word, "False");
        String name = page.recorded().getString("name");
        put(name, page.with("versionId", "0123").body())
                .then()
                .statusCode(400)
                .body("error.status", equalTo("FAILED_PRECONDITION"));
        put(name, page.with("versionId", null).with("pageUrl", uniqueUrl()).body())
                .then()
                .statusCode(400)
                .body("error.details[0].fieldViolations.field", hasItem("pageUrl"));
        put("pages/" + UUID.randomUUID(), page.body()).then().statusCode(404);
    }

    @Test
    void ofUpdatesOfOneVersionAtOnceOneIsCarriedOut() {
        PageBuilder page = aPage().reviewing(word, "False");
        JsonPath before = page.recorded();
        page.with("versionId", before.getString("versionId"));
        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                    Map<String, Object> body = new LinkedHashMap<>(page.body());
                    body.put("publishDate", "202" + i);
                    return put(before.getString("name"), body).statusCode();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertEquals(List.of(200, 400, 400, 400), statuses);
    }

    @Test
    void deletedPageIsGoneWithWhatCameInWithIt() {
        String kept = aClaim().saying("kept " + word)
                .publishedAt("https://news.example/" + ("kept " + word).hashCode())
                .saidBy("Vladimir Makei")
                .id();
        PageBuilder page = aPage().reviewing("kept " + word, "False").reviewing("made " + word, "False");
        String name = page.recorded().getString("name");
        assertEquals("CONTRADICTED", read("/v1/claims/" + kept).getString("status"));
        assertEquals(
                "{}\n",
                given().delete("/v1alpha1/" + name)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        given().get("/v1alpha1/" + name).then().statusCode(404).body("error.status", equalTo("NOT_FOUND"));
        given().delete("/v1alpha1/" + name).then().statusCode(404);
        assertEquals("UNASSESSED", read("/v1/claims/" + kept).getString("status"));
        assertEquals(0, read("/v1/claims?q=made " + word).getList("items").size());
        page.recorded();
    }

    @Test
    void samePageTwiceExistsAlready() {
        PageBuilder page = aPage().reviewing(word, "False");
        page.recorded();
        page.sent()
                .then()
                .statusCode(409)
                .body("error.status", equalTo("ALREADY_EXISTS"))
                .body("error.message", containsString("pages/"));
    }

    @Test
    void pagesOfASiteComeInPages() {
        String site = word + ".example";
        for (int i = 0; i < 3; i++) {
            aPage().with("pageUrl", "https://www." + site + "/" + i)
                    .reviewing(i + " " + word, "False")
                    .recorded();
        }
        JsonPath first = listed(site, null, 0);
        assertEquals(2, first.getList("claimReviewMarkupPages").size());
        JsonPath second = listed(site, first.getString("nextPageToken"), 0);
        assertEquals(List.of("https://www." + site + "/0"), second.getList("claimReviewMarkupPages.pageUrl"));
        assertNull(second.get("nextPageToken"));
        assertEquals(
                List.of("https://www." + site + "/1", "https://www." + site + "/0"),
                listed(site, null, 1).getList("claimReviewMarkupPages.pageUrl"));
        assertEquals(Map.of(), listed(uniqueWord() + ".example", null, 0).getMap(""));
        given().queryParam("organization", site)
                .queryParam("pageToken", first.getString("nextPageToken"))
                .get(PAGES)
                .then()
                .statusCode(400);
    }

    @Test
    void listNeedsAUrlOrAnOrganization() {
        given().get(PAGES).then().statusCode(400).body("error.message", containsString("organization"));
        given().queryParam("url", uniqueUrl())
                .queryParam("organization", "a.example")
                .get(PAGES)
                .then()
                .statusCode(400);
        given().queryParam("url", "no url").get(PAGES).then().statusCode(400);
    }

    @ParameterizedTest
    @MethodSource
    void badPageIsRefusedWithThePlaceOfEachFault(PageBuilder page, String field) {
        page.sent()
                .then()
                .statusCode(400)
                .body("error.status", equalTo("INVALID_ARGUMENT"))
                .body("error.details[0].fieldViolations.field", hasItem(field));
    }

    static Stream<Arguments> badPageIsRefusedWithThePlaceOfEachFault() {
        return Stream.of(
                Arguments.of(aPage().reviewing("a", "b").with("pageUrl", null), "pageUrl"),
                Arguments.of(aPage().reviewing("a", "b").with("publishDate", "yesterday"), "publishDate"),
                Arguments.of(aPage(), "claimReviewMarkups"),
                Arguments.of(aPage().reviewing("a", "b").with("colour", "red"), "colour"),
                Arguments.of(
                        aPage().reviewing("a", "b").review("claimReviewed", null),
                        "claimReviewMarkups[0].claimReviewed"),
                Arguments.of(
                        aPage().reviewing("a", "b").review("claimDate", "2999"), "claimReviewMarkups[0].claimDate"),
                Arguments.of(
                        aPage().reviewing("a", "b").review("claimDate", null).with("publishDate", null),
                        "claimReviewMarkups[0].claimDate"),
                Arguments.of(
                        aPage().reviewing("a", "b").review("url", "https://other.example/"),
                        "claimReviewMarkups[0].url"),
                Arguments.of(
                        aPage().reviewing("a", "b").review("claimAppearances", List.of("javascript:alert(1)")),
                        "claimReviewMarkups[0].claimAppearances[0]"),
                Arguments.of(
                        aPage().reviewing("a", "b").review("rating", Map.of("ratingValue", 1)),
                        "claimReviewMarkups[0].rating.textualRating"),
                Arguments.of(
                        aPage().reviewing("a", "b").review("rating", Map.of("textualRating", "b", "ratingValue", 1.5)),
                        "claimReviewMarkups[0].rating.ratingValue"),
                Arguments.of(
                        aPage().reviewing("a", "b")
                                .review("rating", Map.of("textualRating", "b", "ratingValue", "1e9999999")),
                        "claimReviewMarkups[0].rating.ratingValue"),
                Arguments.of(
                        aPage().reviewing("a", "b")
                                .reviewing("A", "c")
                                .review("claimFirstAppearance", "https://news.example/97"),
                        "claimReviewMarkups[1]"));
    }

    @Test
    void reviewUrlThatIsNoneIsToldWhereItStands() {
        given().contentType("application/json")
                .body(aPage().reviewing(word, "False").review("url", "a b").body())
                .post(PAGES)
                .then()
                .statusCode(400)
                .body("error.details[0].fieldViolations.field", hasItem("claimReviewMarkups[0].url"));
    }

    @Test
    void malformedBodyIsRefusedInGooglesForm() {
        for (String body : List.of("{", "[1]", "", "{\"pageUrl\": 1, \"pageUrl\": 2}")) {
            given().contentType("application/json")
                    .body(body)
                    .post(PAGES)
                    .then()
                    .statusCode(400)
                    .body("error.status", equalTo("INVALID_ARGUMENT"));
        }
        given().contentType("text/plain").body("x").post(PAGES).then().statusCode(400);
        given().contentType("application/json")
                .queryParam("callback", "show")
                .body(aPage().reviewing(word, "False").body())
                .post(PAGES)
                .then()
                .statusCode(400)
                .body("error.details[0].fieldViolations.field", hasItem("callback"));
        assertEquals(0, read("/v1/claims?q=" + word).getList("items").size());
    }

    @Test
    void bodyMayBeCompressed() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write("{\"pageUrl\": 7}".getBytes(StandardCharsets.UTF_8));
        }
        given().contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body(compressed.toByteArray())
                .post(PAGES)
                .then()
                .statusCode(400)
                .body("error.details[0].fieldViolations.field", hasItem("pageUrl"));
        given().contentType("application/json")
                .header("Content-Encoding", "gzip")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(PAGES)
                .then()
                .statusCode(400)
                .body("error.message", containsString("gzip"));
    }

    @Test
    void hostileTextStaysText() {
        String hostile = word + " </script><b>\u2028\u202E =cmd|' /C calc'!A0 {\"@id\": \"x\"}";
        Response answer = aPage().reviewing(hostile, hostile)
                .review("claimAuthor", Map.of("name", hostile, "jobTitle", hostile))
                .review("claimLocation", hostile)
                .with("claimReviewAuthor", Map.of("name", hostile))
                .sent();
        answer.then().statusCode(200).body(not(containsString("<")));
        assertEquals(hostile, answer.path("claimReviewMarkups[0].claimReviewed"));
        assertEquals(hostile, answer.path("claimReviewMarkups[0].claimAuthor.jobTitle"));
        assertEquals(hostile, answer.path("claimReviewAuthor.name"));
    }

    @Test
    void numbersAreTakenAsProtocolBuffersWriteThem() {
        aPage().reviewing(word, "b")
                .review(
                        "rating",
                        Map.of("textualRating", "b", "ratingValue", "3", "worstRating", 1.0, "bestRating", "5.0"))
                .recorded();
    }

    private PageBuilder fullPage() {
        PageBuilder page = aPage().with(
                        "claimReviewAuthor",
                        Map.of("name", "Checkers " + word, "imageUrl", "https://img.example/c.png"));
        return page.reviewing("It is peace for our time " + word, "False")
                .review("url", page.url() + "#claim-1")
                .review("claimDate", "1938-09-30")
                .review("claimLocation", "Heston Aerodrome")
                .review("claimAppearances", List.of(uniqueUrl()))
                .review(
                        "claimAuthor",
                        Map.of(
                                "name",
                                "Speaker " + word,
                                "jobTitle",
                                "Prime Minister",
                                "imageUrl",
                                "https://img.example/n.png",
                                "sameAs",
                                "https://people.example/" + word))
                .review(
                        "rating",
                        Map.of(
                                "textualRating",
                                "False",
                                "ratingValue",
                                1,
                                "worstRating",
                                1,
                                "bestRating",
                                5,
                                "ratingExplanation",
                                "War broke out",
                                "imageUrl",
                                "https://img.example/r.png"))
                .reviewing("Another one " + word, "Mostly True")
                .review("url", page.url());
    }

    private static JsonPath get(String name) {
        return given().get("/v1alpha1/" + name).then().statusCode(200).extract().jsonPath();
    }

    private static Response put(String name, Map<String, Object> page) {
        return given().contentType("application/json").body(page).put("/v1alpha1/" + name);
    }

    private static JsonPath listed(String site, String token, int offset) {
        var request = given().queryParam("organization", site).queryParam("pageSize", 2);
        if (token != null) {
            request.queryParam("pageToken", token);
        }
        if (offset > 0) {
            request.queryParam("offset", offset);
        }
        return request.get(PAGES).then().statusCode(200).extract().jsonPath();
    }
}
