package io.claimtrail.watch;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A watch keeps a filter, and its feeds tell what passes it. */
@HttpTest
class WatchesTest {

    private static final String PATH = "/v1/watches";

    private final String speaker = unique("Speaker");

    @Test
    void feedsTellWhatIsWatchedFor() {
        JsonPath watch = made(Map.of("speaker", List.of(speaker), "stance", List.of("CONTRADICTS")));
        String claim = aClaim().saidBy(speaker).saying("It will not rain").id();
        evidence("CORROBORATES", claim).recorded();
        String evidence = evidence("CONTRADICTS", claim).recorded().getString("id");
        evidence("CONTRADICTS", aClaim().id()).recorded();
        evidence("CONTRADICTS", claim).with("reviewState", "SUGGESTED").recorded();
        JsonPath feed = feed(watch);
        assertEquals("Mine", feed.getString("title"));
        assertEquals(1, feed.getInt("items.size()"));
        assertTrue(feed.getString("items[0].title").endsWith("contradicts " + speaker + ": “It will not rain”"));

        withdraw("/v1/evidence/" + evidence);
        feed = feed(watch);
        assertTrue(feed.getString("items[0].title").startsWith("Withdrawn: "));
        assertTrue(feed.getString("items[0].content_text").endsWith("Reason: Recorded by mistake"));
        given().get(watch.getString("atom"))
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .body("feed.entry.size()", equalTo(2));
    }

    @Test
    void everyKindOfRecordHasAnEntry() {
        JsonPath watch = made(Map.of());
        JsonPath claim = aClaim().saidBy(speaker).about(unique("Topic")).recorded();
        assertTrue(titles(watch).contains("Recorded: speaker " + speaker));
        assertTrue(titles(watch).stream().anyMatch(title -> title.startsWith("Recorded: " + speaker + ": “")));
        assertTrue(titles(watch).stream().anyMatch(title -> title.startsWith("Recorded: topic Topic ")));
        change("/v1/articles/" + claim.getString("source.id"), "title", "Another title");
        assertEquals("Changed: article Another title", titles(watch).get(0));
        change("/v1/publishers/" + publisherOf(claim), "name", "Another name");
        assertEquals("Changed: publisher Another name", titles(watch).get(0));
    }

    @Test
    void linkedNamesAreWatchedToo() {
        String other = unique("Speaker");
        aClaim().saidBy(speaker).id();
        JsonPath held = aClaim().saidBy(other).recorded();
        String holder = given().queryParam("name", speaker).get("/v1/speakers").path("items[0].id");
        given().contentType("application/json")
                .body(Map.of("speaker", holder))
                .put("/v1/speakers/" + held.getString("speaker.id") + "/holder")
                .then()
                .statusCode(200);
        JsonPath watch =
                made(Map.of("speaker", List.of(other), "kind", List.of("CLAIM"), "action", List.of("RECORDED")));
        assertEquals(2, feed(watch).getInt("items.size()"));
    }

    @Test
    void watchesAreReadChangedAndRemoved() {
        JsonPath made = made(Map.of("kind", List.of("CLAIM")));
        String path = PATH + "/" + made.getString("id");
        given().get(path).then().statusCode(200).body("", equalTo(made.getMap("")));
        given().get(PATH).then().statusCode(200).body("items.id", hasItem(made.getString("id")));
        change(path, "name", "Other").then().statusCode(200).body("name", equalTo("Other"));
        change(path, "filter", null).then().statusCode(422);
        given().delete(path).then().statusCode(204);
        assertProblem(ProblemType.NOT_FOUND, given().get(path));
        given().get(made.getString("json")).then().statusCode(404);
        given().get("/feeds/watches/" + UUID.randomUUID() + ".atom").then().statusCode(404);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Response refused = sent(Map.of(
                "name",
                "",
                "filter",
                Map.of("kind", List.of("PERSON"), "claim", List.of("abc"), "speaker", List.of("a\u0000"), "x", 1)));
        assertProblem(ProblemType.INVALID_BODY, refused);
        refused.then()
                .body(
                        "errors.pointer",
                        hasItems("/name", "/filter/kind/0", "/filter/claim/0", "/filter/speaker/0", "/filter/x"));
    }

    @Test
    void nobodyBySuchANameHasNoNews() {
        assertEquals(0, feed(made(Map.of("speaker", List.of(unique("Nobody"))))).getInt("items.size()"));
        assertEquals(0, feed(made(Map.of("topic", List.of(unique("Nothing"))))).getInt("items.size()"));
    }

    private static String publisherOf(JsonPath claim) {
        return given().queryParam("site", claim.getString("source.publisher.site"))
                .get("/v1/publishers")
                .path("items[0].id");
    }

    private static JsonPath made(Map<String, ?> filter) {
        return sent(Map.of("name", "Mine", "filter", filter))
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .extract()
                .jsonPath();
    }

    private static Response sent(Map<String, ?> watch) {
        return given().contentType("application/json").body(watch).post(PATH);
    }

    private static List<String> titles(JsonPath watch) {
        return feed(watch).getList("items.title");
    }

    private static JsonPath feed(JsonPath watch) {
        return given().get(watch.getString("json"))
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .extract()
                .jsonPath();
    }
}
