package io.claimtrail.changes;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of changes tells what became of every record. */
@HttpTest
class ChangesTest {

    private final String speaker = unique("Speaker");
    private String start;

    @BeforeEach
    void begin() {
        start = Feed.end();
    }

    @Test
    void aRequestIsOneRevisionWithAllThatItMade() {
        String topic = unique("Topic");
        String claim = aClaim().saidBy(speaker).about(topic).id();
        JsonPath told = Feed.after(start, Map.of());
        String revision = Feed.after(start, Map.of("claim", claim)).getString("items[0].revision");
        assertEquals(
                List.of(
                        "PUBLISHER RECORDED",
                        "ARTICLE RECORDED",
                        "SPEAKER RECORDED",
                        "TOPIC RECORDED",
                        "CLAIM RECORDED"),
                Feed.told(Feed.after(start, Map.of("revision", revision))));
        assertEquals("admin", told.getString("items.find {it.revision == '" + revision + "'}.actor"));
    }

    @Test
    void evidenceAndWhatFollowsFromItAreChanges() {
        String claim = aClaim().saidBy(speaker).id();
        String first = evidence("CONTRADICTS", claim).id();
        evidence("CONTRADICTS", claim).id();
        withdraw("/v1/evidence/" + first);
        JsonPath told = Feed.after(start, Map.of("claim", claim));
        assertEquals(
                List.of(
                        "CLAIM RECORDED",
                        "CLAIM CHANGED",
                        "EVIDENCE RECORDED",
                        "EVIDENCE RECORDED",
                        "EVIDENCE WITHDRAWN"),
                Feed.told(told));
        assertEquals("Recorded by mistake", told.getString("items[4].reason"));
        assertEquals("/v1/evidence/" + first, told.getString("items[4].path"));
    }

    @Test
    void whatChangesNothingIsNoChange() {
        String claim = aClaim().with("kind", "PROMISE").id();
        assertEquals(200, change("/v1/claims/" + claim, "kind", "PROMISE").statusCode());
        assertEquals(List.of("CLAIM RECORDED"), Feed.told(Feed.after(start, Map.of("claim", claim))));
    }

    @Test
    void relationsAndAppearancesAreChangesOfTheirClaims() {
        String one = aClaim().saidBy(speaker).id();
        String other = aClaim().saidBy(speaker).id();
        given().contentType("application/json")
                .body(Map.of("type", "REPEATS", "claim", other))
                .post("/v1/claims/{id}/relations", one)
                .then()
                .statusCode(201);
        given().contentType("application/json")
                .body(Map.of("article", Map.of("url", ClaimBuilder.uniqueUrl())))
                .post("/v1/claims/{id}/appearances", one)
                .then()
                .statusCode(201);
        assertEquals(
                List.of("CLAIM RECORDED", "CLAIM CHANGED", "CLAIM CHANGED"),
                Feed.told(Feed.after(start, Map.of("claim", one))));
        assertEquals(List.of("CLAIM RECORDED", "CLAIM CHANGED"), Feed.told(Feed.after(start, Map.of("claim", other))));
    }

    @Test
    void filtersLeaveOthersOut() {
        String topic = unique("Topic");
        String claim = aClaim().saidBy(speaker).about(topic).id();
        aClaim().id();
        evidence("MENTIONS", claim).id();
        assertEquals(
                List.of("SPEAKER RECORDED", "CLAIM RECORDED", "EVIDENCE RECORDED"),
                Feed.told(Feed.after(start, Map.of("speaker", speaker))));
        assertEquals(
                List.of("TOPIC RECORDED", "CLAIM RECORDED", "EVIDENCE RECORDED"),
                Feed.told(Feed.after(start, Map.of("topic", topic))));
        assertEquals(
                List.of("EVIDENCE RECORDED"),
                Feed.told(Feed.after(start, Map.of("topic", topic, "kind", "EVIDENCE", "speaker", speaker))));
        assertEquals(List.of(), Feed.told(Feed.after(start, Map.of("topic", unique("Topic")))));
        assertEquals(200, change("/v1/claims/" + claim, "topics", List.of()).statusCode());
        assertTrue(Feed.told(Feed.after(start, Map.of("topic", topic))).contains("CLAIM CHANGED"));
    }

    @Test
    void aSpeakersChangesAreThoseUnderAnyOfTheNames() {
        String claim = aClaim().saidBy(speaker).id();
        JsonPath other = aClaim().recorded();
        given().contentType("application/json")
                .body(Map.of("speaker", other.getString("speaker.id")))
                .put(
                        "/v1/speakers/{id}/holder",
                        given().get("/v1/claims/" + claim).<String>path("speaker.id"))
                .then()
                .statusCode(200);
        List<String> claims =
                Feed.after(start, Map.of("speaker", speaker, "kind", "CLAIM")).getList("items.id");
        assertEquals(List.of(claim, other.getString("id")), claims);
    }

    @Test
    void readingGoesOnWhereItStopped() {
        aClaim().saidBy(speaker).id();
        JsonPath first = Feed.after(start, Map.of("speaker", speaker, "limit", 1));
        JsonPath second = Feed.after(first.getString("nextCursor"), Map.of("speaker", speaker));
        assertEquals(List.of("SPEAKER RECORDED"), Feed.told(first));
        assertEquals(List.of("CLAIM RECORDED"), Feed.told(second));
    }

    @Test
    void whoWaitsHearsAtOnceAndNoLongerThanAsked() {
        long asked = System.nanoTime();
        given().queryParams(Map.of("after", start, "wait", 1, "speaker", speaker))
                .get(Feed.PATH)
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        assertTrue(System.nanoTime() - asked > 900_000_000L);
        CompletableFuture<Response> hearing = CompletableFuture.supplyAsync(() ->
                given().queryParams(Map.of("after", Feed.end(), "wait", 30)).get(Feed.PATH));
        aClaim().saidBy(speaker).id();
        hearing.join().then().statusCode(200).body("items[0].position", notNullValue());
    }

    @Test
    void badParametersAreRefused() {
        for (Map<String, String> bad : List.of(
                Map.of("after", "x"),
                Map.of("after", "999999999999"),
                Map.of("limit", "1001"),
                Map.of("wait", "31"),
                Map.of("kind", "RELATION"),
                Map.of("claim", "Makei"))) {
            assertProblem(
                            ProblemType.INVALID_PARAMETER,
                            given().queryParams(bad).get(Feed.PATH))
                    .body("errors[0].parameter", equalTo(bad.keySet().iterator().next()))
                    .body("errors[1]", nullValue());
        }
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().header("Last-Event-ID", "999999999999").get(Feed.PATH + "/events"));
    }
}
