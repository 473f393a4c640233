package io.claimtrail.feed;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RatedClaim;
import io.restassured.path.json.JsonPath;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** New evidence, for people who follow a claim, a speaker or a topic. */
@HttpTest
class FeedsTest {

    @Test
    void newestEvidenceComesFirstInBothFormats() {
        String claim = aClaim().id();
        String first = evidence("CONTRADICTS", claim).id();
        String second =
                evidence("CORROBORATES", claim).publishedOn("2020-01-01").id();
        List<String> newestFirst = List.of("urn:uuid:" + second, "urn:uuid:" + first);
        assertEquals(newestFirst, atom("claim=" + claim).each("id"));
        assertEquals(newestFirst, json("claim=" + claim).getList("items.id"));
        assertEquals(
                newestFirst.subList(0, 1), atom("claim=" + claim + "&limit=1").each("id"));
    }

    @Test
    void entryTellsWhoSaysWhatOfWhoseWords() {
        RatedClaim rated = RatedClaim.of(aClaim().saying("It was " + "so ".repeat(60)));
        JsonPath evidence = given().get("/v1/evidence/" + rated.evidence()).jsonPath();
        String speaker = evidence.getString("claim.speaker.name");
        String outlet = evidence.getString("article.publisher.name");
        JsonPath feed = json("speaker=" + rated.speaker());
        String title = feed.getString("items[0].title");
        assertTrue(title.startsWith(outlet + " contradicts " + speaker + ": “It was so so"), title);
        assertTrue(title.endsWith("…”") && title.length() < 300, title);
        String text = feed.getString("items[0].content_text");
        for (String part : new String[] {
            "so ".repeat(60),
            "Was it so?",
            "It was not so.",
            "Mostly False (It left out half.)",
            "Because the article says so."
        }) {
            assertTrue(text.contains(part), text);
        }
        assertEquals(evidence.getString("article.url"), feed.getString("items[0].url"));
        assertEquals(evidence.getString("recordedAt"), feed.getString("items[0].date_published"));
        assertTrue(feed.getString("items[0]._claimtrail.claim").endsWith(rated.path()));
        AtomReader atom = atom("speaker=" + rated.speaker());
        assertEquals(List.of(title), atom.each("title"));
        assertEquals(List.of(text), atom.each("content"));
        assertEquals(List.of(evidence.getString("changedAt")), atom.each("updated"));
        assertEquals(evidence.getString("changedAt"), atom.text("updated"));
    }

    @Test
    void jsonFeedKeepsItsRules() {
        RatedClaim rated = RatedClaim.recorded();
        evidence("MENTIONS", rated.id()).recorded();
        JsonPath feed = json("speaker=" + rated.speaker());
        assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
        assertTrue(feed.getString("title").startsWith("New evidence at "), feed.getString("title"));
        String ofClaim = json("claim=" + rated.id()).getString("title");
        assertTrue(ofClaim.startsWith("New evidence on ") && ofClaim.contains("“"), ofClaim);
        assertTrue(feed.getString("feed_url").endsWith("/feeds/evidence.json?speaker=" + rated.speaker()));
        Set<String> ids = new HashSet<>();
        for (Map<String, Object> item : feed.<Map<String, Object>>getList("items")) {
            assertTrue(ids.add((String) item.get("id")));
            assertTrue(((String) item.get("url")).startsWith("https://"));
            assertTrue(!((String) item.get("content_text")).isEmpty());
            OffsetDateTime.parse((String) item.get("date_published"));
            OffsetDateTime.parse((String) item.get("date_modified"));
        }
        assertEquals(2, ids.size());
        assertTrue(atom("speaker=" + rated.speaker()).link("alternate").equals(feed.getString("feed_url")));
    }

    @Test
    void filtersOfTheListOfClaimsChoose() {
        String word = uniqueWord();
        String topic = unique("Topic");
        RatedClaim rated =
                RatedClaim.of(aClaim().saying("They said " + word).about(topic).with("kind", "PROMISE"));
        String entry = "urn:uuid:" + rated.evidence();
        for (String filter : new String[] {
            "topic=" + topic,
            "q=" + word,
            "q=" + word + "&asOf=2022-10-15",
            "claim=" + rated.id() + "&kind=PROMISE&status=CONTRADICTED",
            "speaker=" + rated.speaker() + "&asOf=2022-10-15&status=CONTRADICTED",
            "article=" + rated.source() + "&stance=CONTRADICTS&saidFrom=2022&saidTo=2022",
        }) {
            assertEquals(List.of(entry), atom(filter).each("id"), filter);
        }
        for (String filter : new String[] {
            "q=" + uniqueWord(),
            "q=" + word + "&kind=DENIAL",
            "q=" + word + "&asOf=2022-10-14",
            "claim=" + rated.id() + "&status=DISPUTED",
            "speaker=" + rated.speaker() + "&asOf=2022-10-14",
            "speaker=" + rated.speaker() + "&relation=REPEATS",
        }) {
            assertEquals(List.of(), json(filter).getList("items"), filter);
            assertEquals("1970-01-01T00:00:00Z", atom(filter).text("updated"));
        }
    }

    @Test
    void onlyConfirmedEvidenceIsNews() {
        String claim = aClaim().id();
        String suggested =
                evidence("CONTRADICTS", claim).with("reviewState", "SUGGESTED").id();
        String withdrawn = evidence("CONTRADICTS", claim).id();
        withdraw("/v1/evidence/" + withdrawn).then().statusCode(204);
        assertEquals(List.of(), json("claim=" + claim).getList("items"));
        change("/v1/evidence/" + suggested, "reviewState", "CONFIRMED").then().statusCode(200);
        assertEquals(1, json("claim=" + claim).getList("items").size());
        withdraw("/v1/claims/" + claim).then().statusCode(204);
        assertProblem(ProblemType.WITHDRAWN, given().get("/feeds/evidence.atom?claim=" + claim));
    }

    @ParameterizedTest
    @ValueSource(strings = {"atom", "json"})
    void whatIsKnownIsNotSentAgain(String format) {
        RatedClaim rated = RatedClaim.recorded();
        String feed = "/feeds/evidence." + format + "?claim=" + rated.id();
        String tag = given().get(feed).header("ETag");
        given().header("If-None-Match", tag).get(feed).then().statusCode(304).header("ETag", tag);
        given().header("If-Modified-Since", "Tue, 01 Jan 2999 00:00:00 GMT")
                .get(feed)
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT")
                .get(feed)
                .then()
                .statusCode(200);
        evidence("MENTIONS", rated.id()).recorded();
        assertNotEquals(
                tag,
                given().header("If-None-Match", tag)
                        .get(feed)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 201", "claim, x", "kind, LIE", "cursor, x", "since, 2022-01-01"})
    void whatCannotBeReadIs400(String parameter, String value) {
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().queryParam(parameter, value).get("/feeds/evidence.atom"));
    }

    @Test
    void claimDoesNotGoWithWords() {
        assertProblem(ProblemType.INVALID_PARAMETER, given().get("/feeds/evidence.json?q=word&claim=" + aClaim().id()));
    }

    @Test
    void claimsSpeakersAndTopicsLeadToTheirFeeds() {
        String name = unique("Öl & Gas, 50+");
        RatedClaim rated = RatedClaim.of(aClaim().about(name));
        String topic =
                given().queryParam("name", name).get("/v1/topics").jsonPath().getString("items[0].id");
        for (String path : new String[] {rated.path(), "/v1/speakers/" + rated.speaker(), "/v1/topics/" + topic}) {
            List<String> links = given().get(path).headers().getValues("Link");
            assertEquals(2, links.size(), links::toString);
            for (String link : links) {
                String feed = link.substring(1, link.indexOf('>'));
                assertTrue(
                        given().urlEncodingEnabled(false)
                                .get(feed)
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString()
                                .contains(rated.evidence()),
                        link);
            }
        }
    }

    private static AtomReader atom(String query) {
        return AtomReader.read(given().get("/feeds/evidence.atom?" + query)
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .extract()
                .asString());
    }

    private static JsonPath json(String query) {
        return given().get("/feeds/evidence.json?" + query)
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .extract()
                .jsonPath();
    }
}
