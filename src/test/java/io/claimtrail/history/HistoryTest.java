package io.claimtrail.history;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every record tells who changed it, when, why and how; and any earlier state can be had back. */
@HttpTest
class HistoryTest {

    @Test
    void aChangeIsToldPartByPart() {
        String path = "/v1/claims/" + aClaim().on("2022-02").about("Belarus").id();
        String topic = unique("Topic");
        given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .queryParam("reason", "The agency corrected its report")
                .body(Map.of("saidOn", "2022-02-16", "kind", "PROMISE", "topics", List.of("Belarus", topic)))
                .patch(path)
                .then()
                .statusCode(200);
        JsonPath history = read(path + "/history");
        assertEquals(List.of("CHANGED", "RECORDED"), history.getList("items.action"));
        assertEquals("The agency corrected its report", history.getString("items[0].reason"));
        assertNull(history.getString("items[1].reason"));
        assertEquals("admin", history.getString("items[0].actor"));
        assertEquals(
                Map.of("path", "/saidOn", "before", "2022-02", "after", "2022-02-16"),
                history.getMap("items[0].differences.find {it.path == '/saidOn'}"));
        assertEquals(
                Map.of("path", "/kind", "after", "PROMISE"),
                history.getMap("items[0].differences.find {it.path == '/kind'}"));
        assertEquals(
                List.of("Belarus", topic),
                history.getList("items[0].differences.find {it.path == '/topics'}.after.name"));
        assertEquals(3, history.getList("items[0].differences").size());
    }

    @Test
    void linksAreToldOneByOne() {
        String claim = aClaim().id();
        String appearance = given().contentType("application/json")
                .body(Map.of("article", Map.of("url", ClaimBuilder.uniqueUrl())))
                .post("/v1/claims/{id}/appearances", claim)
                .path("id");
        change("/v1/claims/" + claim + "/appearances/" + appearance, "exact", "the passage");
        JsonPath history = read("/v1/claims/" + claim + "/history");
        assertEquals(List.of("/appearances/" + appearance + "/exact"), history.getList("items[0].differences.path"));
        assertEquals(List.of("/appearances/" + appearance), history.getList("items[1].differences.path"));
    }

    @Test
    void pagesGoBackToTheBeginning() {
        String path = "/v1/claims/" + aClaim().id();
        change(path, "kind", "PROMISE");
        change(path, "kind", "DENIAL");
        JsonPath first = read(path + "/history?limit=2&count=true");
        JsonPath second = read(path + "/history?limit=2&cursor=" + first.getString("nextCursor"));
        assertEquals(3, first.getInt("total"));
        assertEquals(List.of("PROMISE"), first.getList("items[1].differences.after"));
        assertEquals(List.of("RECORDED"), second.getList("items.action"));
        assertNull(second.getString("nextCursor"));
        assertProblem(ProblemType.INVALID_PARAMETER, given().get(path + "/history?cursor=x"));
        assertProblem(ProblemType.NOT_FOUND, given().get("/v1/claims/" + UUID.randomUUID() + "/history"));
    }

    @Test
    void aWithdrawnClaimComesBackAsItWas() {
        JsonPath claim = aClaim().with("statement", "In plain words").recorded();
        String path = "/v1/claims/" + claim.getString("id");
        evidence("CONTRADICTS", claim.getString("id")).id();
        change(path, Map.of("statement", "Spoilt", "kind", "DENIAL"));
        assertEquals(204, withdraw(path).statusCode());
        assertProblem(ProblemType.WITHDRAWN, given().get(path));
        JsonPath history = read(path + "/history");
        assertEquals(List.of("WITHDRAWN", "CHANGED", "CHANGED", "RECORDED"), history.getList("items.action"));
        assertEquals("Recorded by mistake", history.getString("items[0].reason"));
        String first = history.getString("items[3].revision");
        assertEquals("In plain words", read(path + "/history/" + first).getString("state.statement"));

        assertProblem(ProblemType.NOT_RESTORABLE, restore(path, history.getString("items[0].revision"), given()));
        restore(path, first, given().queryParam("reason", "It was right"))
                .then()
                .statusCode(200)
                .body("statement", equalTo("In plain words"))
                .body("kind", equalTo(null))
                .body("status", equalTo("CONTRADICTED"));
        JsonPath after = read(path + "/history");
        assertEquals("RESTORED", after.getString("items[0].action"));
        assertEquals(first, after.getString("items[0].restores"));
        assertEquals("It was right", after.getString("items[0].reason"));
        assertEquals(claim.getString("statement"), read(path).getString("statement"));
    }

    @Test
    void restoringWhatIsThereChangesNothing() {
        JsonPath claim = aClaim().about(unique("Topic")).recorded();
        String path = "/v1/claims/" + claim.getString("id");
        evidence("CONTRADICTS", claim.getString("id")).id();
        JsonPath history = read(path + "/history");
        String before = given().get(path).asString();
        restore(path, history.getString("items[0].revision"), given().header("If-Match", "*"))
                .then()
                .statusCode(200);
        assertEquals(before, given().get(path).asString());
        assertEquals(history.getList("items"), read(path + "/history").getList("items"));
    }

    @Test
    void restoringWhatIsLiveTakesAnETag() {
        String path = "/v1/claims/" + aClaim().id();
        String first = read(path + "/history").getString("items[0].revision");
        change(path, "kind", "DENIAL");
        assertProblem(ProblemType.PRECONDITION_REQUIRED, restore(path, first, given()));
        assertProblem(ProblemType.STALE, restore(path, first, given().header("If-Match", "\"other\"")));
        assertProblem(ProblemType.NOT_FOUND, restore(path, UUID.randomUUID().toString(), given()));
        restore(path, first, given().header("If-Match", "*"))
                .then()
                .statusCode(200)
                .body("kind", equalTo(null));
        assertEquals("RESTORED", read(path + "/history").getString("items[0].action"));
    }

    @Test
    void aClaimDoesNotComeBackBesideItsTwin() {
        ClaimBuilder words = aClaim();
        String path = "/v1/claims/" + words.id();
        String revision = read(path + "/history").getString("items[0].revision");
        withdraw(path);
        String twin = words.id();
        assertProblem(ProblemType.DUPLICATE, restore(path, revision, given()))
                .body("existing", equalTo("/v1/claims/" + twin));
    }

    @Test
    void whatAStateRefersToHasToBeThere() {
        JsonPath claim = aClaim().recorded();
        String path = "/v1/claims/" + claim.getString("id");
        String revision = read(path + "/history").getString("items[0].revision");
        String speaker = "/v1/speakers/" + claim.getString("speaker.id");
        withdraw(path);
        assertEquals(204, withdraw(speaker).statusCode());
        assertProblem(ProblemType.NOT_RESTORABLE, restore(path, revision, given()));
        restore(speaker, read(speaker + "/history").getString("items[1].revision"), given())
                .then()
                .statusCode(200)
                .body("name", equalTo(claim.getString("speaker.name")));
        restore(path, revision, given()).then().statusCode(200);
        assertEquals(
                List.of(claim.getString("id")),
                given().queryParam("speaker", claim.getString("speaker.name"))
                        .get("/v1/claims")
                        .path("items.id"));
    }

    @Test
    void evidenceArticlesAndPublishersComeBackToo() {
        String claim = aClaim().id();
        JsonPath link = evidence("CONTRADICTS", claim).recorded();
        String path = "/v1/evidence/" + link.getString("id");
        change(path, "stance", "CORROBORATES");
        withdraw(path);
        String first = read(path + "/history?limit=200").getString("items[-1].revision");
        String article = "/v1/articles/" + link.getString("article.id");
        String publisher = "/v1/publishers/" + read(article).getString("publisher.id");
        assertEquals(204, withdraw(article).statusCode());
        assertEquals(204, withdraw(publisher).statusCode());
        assertProblem(ProblemType.NOT_RESTORABLE, restore(path, first, given()));
        assertProblem(ProblemType.NOT_RESTORABLE, restore(article, first, given()));
        restore(publisher, first, given()).then().statusCode(200);
        restore(article, first, given()).then().statusCode(200);
        restore(path, first, given()).then().statusCode(200).body("stance", equalTo("CONTRADICTS"));
        assertEquals("CONTRADICTED", read("/v1/claims/" + claim).getString("status"));
        assertEquals("RESTORED", read(article + "/history").getString("items[0].action"));
    }

    private static Response restore(String path, String revision, RequestSpecification request) {
        return request.post(path + "/history/" + revision + "/restore");
    }
}
