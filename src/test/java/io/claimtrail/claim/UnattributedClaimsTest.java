package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A claim whose source does not say who said it has no speaker, says so, and waits for one. */
@HttpTest
class UnattributedClaimsTest {

    private final String word = uniqueWord();
    private final String source = uniqueUrl();

    private ClaimBuilder unattributed() {
        return aClaim().with("speaker", null)
                .with("unattributed", true)
                .saying("Somebody said " + word)
                .publishedAt(source);
    }

    @Test
    void itIsRecordedAndShownWithoutASpeaker() {
        JsonPath claim = unattributed().recorded();
        assertTrue(claim.getMap("").containsKey("speaker"));
        assertNull(claim.get("speaker"));
        given().get("/v1/claims/" + claim.getString("id") + "/trail")
                .then()
                .statusCode(200)
                .body("claim.speaker", nullValue());
        assertNull(read("/v1/articles/lookup?url=" + source).get("claims[0].claim.speaker"));
    }

    @Test
    void toLeaveTheSpeakerOutByMistakeIsAFault() {
        aClaim().with("speaker", null).sent().then().statusCode(422).body("errors.pointer", contains("/speaker"));
        aClaim().with("unattributed", true)
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unattributed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "unbekannt", "N/A", "—", "Неизвестно"})
    void whatStandsInThePlaceOfANameIsNobody(String name) {
        aClaim().saidBy(name).sent().then().statusCode(422).body("errors.pointer", contains("/speaker/name"));
    }

    @Test
    void nobodyIsRecordedAsASpeaker() {
        given().contentType("application/json")
                .body(Map.of("name", unique("Somebody"), "aliases", List.of("N/A")))
                .post("/v1/speakers")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/aliases/0"));
    }

    @Test
    void itIsTakenForWhatItWasOnRecord() {
        JsonPath claim = unattributed().recorded();
        String then = "recordedAsOf=" + Instant.now();
        Map<String, Object> given =
                Map.of("speaker", Map.of("id", aClaim().recorded().getString("speaker.id")), "unattributed", false);
        String path = "/v1/claims/" + claim.getString("id");
        change(path, given).then().statusCode(200);
        assertNull(read(path + "?" + then).get("speaker"));
        given().get("/v1/claims?attributed=false&limit=200&sort=-recordedAt&" + then)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(claim.getString("id")))
                .body("items.speaker", everyItem(nullValue()));
        given().get("/v1/claims?attributed=true&limit=200&sort=-recordedAt&" + then)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(claim.getString("id"))));
        given().get("/v1/claims?speaker=Speaker&limit=200&sort=-recordedAt&" + then)
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(claim.getString("id"))));
    }

    @Test
    void listAndSearchTellItFromOthers() {
        String nobodys = unattributed().id();
        String somebodys = aClaim().saying("A speaker said " + word).id();
        for (String query : List.of("/v1/claims?recordedFrom=2020&limit=200", "/v1/claims?q=" + word)) {
            given().get(query + "&attributed=false")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(nobodys))
                    .body("items.speaker", everyItem(nullValue()));
            given().get(query + "&attributed=true&sort=-recordedAt")
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(somebodys))
                    .body("items.id", not(hasItem(nobodys)))
                    .body("items.speaker", everyItem(notNullValue()));
        }
        given().get("/v1/claims?attributed=perhaps")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("attributed"));
    }

    @Test
    void facetOfSpeakersLeavesItOut() {
        unattributed().recorded();
        String speaker = aClaim().saying("A speaker said " + word).recorded().getString("speaker.id");
        JsonPath found = read("/v1/claims?q=" + word + "&facets=speaker,status");
        assertEquals(List.of(speaker), found.getList("facets.speaker.value"));
        assertEquals(2, found.getInt("facets.status[0].count"));
    }

    @Test
    void sameWordsFromTheSameSourceAreOneClaimHereToo() {
        String id = unattributed().id();
        unattributed()
                .saying("somebody  SAID " + word)
                .sent()
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/claims/" + id));
        unattributed().publishedAt(uniqueUrl()).recorded();
        unattributed().with("unattributed", null).saidBy(unique("Speaker")).recorded();
        given().queryParam("reason", "Recorded by mistake")
                .delete("/v1/claims/" + id)
                .then()
                .statusCode(204);
        unattributed().recorded();
    }

    @Test
    void speakerIsGivenAndTakenAway() {
        String path = "/v1/claims/" + unattributed().id();
        String named = unattributed()
                .with("unattributed", null)
                .saidBy(unique("Speaker"))
                .publishedAt(uniqueUrl())
                .recorded()
                .getString("speaker.id");
        Map<String, Object> given = Map.of("speaker", Map.of("id", named), "unattributed", false);
        change(path, given).then().statusCode(200).body("speaker.id", equalTo(named));
        assertEquals(
                path.substring("/v1/claims/".length()),
                read("/v1/claims?speaker=" + named + "&q=" + word + "&sort=recordedAt")
                        .getString("items[0].id"));
        Map<String, Object> taken = new HashMap<>();
        taken.put("speaker", null);
        change(path, taken).then().statusCode(422).body("errors.pointer", contains("/speaker"));
        taken.put("unattributed", true);
        change(path, taken).then().statusCode(200).body("speaker", nullValue());
        JsonPath history = read(path + "/history");
        assertEquals(3, history.getList("items").size());
        restore(path, history.getString("items[1].revision"))
                .then()
                .statusCode(200)
                .body("speaker.id", equalTo(named));
        restore(path, history.getString("items[2].revision"))
                .then()
                .statusCode(200)
                .body("speaker", nullValue());
    }

    private static Response restore(String path, String revision) {
        return given().header("If-Match", given().get(path).header("ETag"))
                .post(path + "/history/" + revision + "/restore");
    }

    @Test
    void evidenceCountsAndEveryFormatLeavesTheSpeakerOut() {
        String id = unattributed().about("Topic " + word).id();
        String review = uniqueUrl();
        given().contentType("application/json")
                .body(Map.of(
                        "article",
                        Map.of("url", review, "publishedOn", "2022-10-15"),
                        "rating",
                        Map.of("words", "False")))
                .post("/v1/claims/" + id + "/evidence")
                .then()
                .statusCode(201);
        assertEquals("CONTRADICTED", read("/v1/claims/" + id).getString("status"));
        assertEquals(List.of(review), read("/v1/evidence?claim=" + id).getList("items.article.url"));
        JsonPath google = read("/v1alpha1/claims:search?query=" + word);
        assertEquals("Somebody said " + word, google.getString("claims[0].text"));
        assertFalse(google.getMap("claims[0]").containsKey("claimant"));
        JsonPath linked = given().accept("application/ld+json")
                .get("/v1/claims/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertFalse(linked.getMap("").containsKey("author"));
        JsonPath feed = read("/feeds/claimreview.json?q=" + word);
        assertFalse(feed.getMap("dataFeedElement[0].item[0].itemReviewed").containsKey("author"));
        String news = given().get("/feeds/evidence.json?topic=Topic " + word).asString();
        assertTrue(news.contains("Unattributed"), news);
        String line = given().get("/v1/exports/claims.ndjson?q=" + word).asString();
        assertTrue(line.contains("\"unattributed\":true"), line);
        assertFalse(line.contains("\"speaker\""), line);
        given().get("/v1/exports/claims.csv?q=" + word).then().statusCode(200);
        given().get("/v1/exports/claims.jsonld?q=" + word).then().statusCode(200);
        given().get("/v1/claims/" + id + "/annotations").then().statusCode(200);
    }
}
