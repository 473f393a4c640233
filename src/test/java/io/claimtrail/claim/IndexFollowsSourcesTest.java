package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.claim.Related.related;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The very next search knows what became of a claim's source, topics, evidence and relations. */
@HttpTest
class IndexFollowsSourcesTest {

    private final String word = uniqueWord();

    @Test
    void changedTitleIsFound() {
        JsonPath claim = aClaim().source("title", "Before " + word).recorded();
        assertEquals(List.of(claim.getString("id")), found("q", "before " + word, "in", "source"));
        change("/v1/articles/" + claim.getString("source.id"), "title", "After " + word)
                .then()
                .statusCode(200);
        assertEquals(List.of(claim.getString("id")), found("q", "after " + word, "in", "source"));
        assertEquals(List.of(), found("q", "before " + word));
    }

    @Test
    void renamedPublisherIsFound() {
        JsonPath claim = aClaim().source("title", word).recorded();
        String publisher = given().queryParam("site", claim.getString("source.publisher.site"))
                .get("/v1/publishers")
                .path("items[0].id");
        String name = uniqueWord();
        change("/v1/publishers/" + publisher, "name", name).then().statusCode(200);
        assertEquals(List.of(claim.getString("id")), found("q", word + " " + name, "in", "source"));
    }

    @Test
    void articleOfAnotherPublisherIsFoundThere() {
        JsonPath claim = aClaim().saying(word).recorded();
        JsonPath other = aClaim().saying(word + " too").recorded();
        change(
                        "/v1/articles/" + claim.getString("source.id"),
                        "publisher",
                        Map.of("site", other.getString("source.publisher.site")))
                .then()
                .statusCode(200);
        assertEquals(
                Set.of(claim.getString("id"), other.getString("id")),
                Set.copyOf(found("q", word, "publisher", other.getString("source.publisher.site"))));
        assertEquals(List.of(), found("q", word, "publisher", claim.getString("source.publisher.site")));
    }

    @Test
    void changedDayOfPublicationChangesWhatWasKnown() {
        JsonPath claim = aClaim().saying(word).recorded();
        assertEquals(List.of(claim.getString("id")), found("q", word, "asOf", "2022-03-01"));
        change("/v1/articles/" + claim.getString("source.id"), "publishedOn", "2022-04-01")
                .then()
                .statusCode(200);
        assertEquals(List.of(), found("q", word, "asOf", "2022-03-01"));
    }

    @Test
    void renamedTopicIsFound() {
        String id = aClaim().about(word).id();
        String topic = given().queryParam("name", word).get("/v1/topics").path("items[0].id");
        String name = uniqueWord();
        change("/v1/topics/" + topic, "name", name).then().statusCode(200);
        assertEquals(List.of(id), found("q", name, "in", "topic", "topic", name));
        assertEquals(List.of(), found("q", word));
    }

    @Test
    void evidenceIsFoundWhileItCounts() {
        String id = aClaim().id();
        String evidence =
                evidence("CONTRADICTS", id).with("excerpt", "So " + word).id();
        assertEquals(List.of(id), found("q", word, "in", "evidence", "status", "CONTRADICTED"));
        String path = "/v1/evidence/" + evidence;
        String other = uniqueWord();
        change(path, Map.of("excerpt", other, "stance", "CORROBORATES")).then().statusCode(200);
        assertEquals(List.of(), found("q", word));
        assertEquals(List.of(id), found("q", other, "status", "CORROBORATED", "stance", "CORROBORATES"));
        change(path, "reviewState", "REJECTED").then().statusCode(200);
        assertEquals(List.of(), found("q", other));
        change(path, "reviewState", "SUGGESTED").then().statusCode(200);
        assertEquals(List.of(id), found("q", other, "status", "UNASSESSED", "stance", "CORROBORATES"));
        withdraw(path).then().statusCode(204);
        assertEquals(List.of(), found("q", other));
    }

    @Test
    void changedArticleOfEvidenceIsFound() {
        String id = aClaim().saying(word).id();
        JsonPath evidence = evidence("CONTRADICTS", id).recorded();
        String article = "/v1/articles/" + evidence.getString("article.id");
        String title = uniqueWord();
        change(article, "title", title).then().statusCode(200);
        assertEquals(List.of(id), found("q", title, "in", "evidence"));
        change(article, "publishedOn", "2022-12-01").then().statusCode(200);
        assertEquals(List.of(id), found("q", word, "asOf", "2022-11-30", "status", "UNASSESSED"));
        assertEquals(List.of(id), found("q", word, "asOf", "2022-12-01", "status", "CONTRADICTED"));
    }

    @Test
    void evidenceThatTurnsOutACopyCountsNoMore() {
        JsonPath claim = aClaim().saying(word).recorded();
        evidence("CONTRADICTS", claim.getString("id"))
                .byAgency("AFP")
                .publishedOn("2022-02-16")
                .id();
        assertEquals(1, found("q", word, "status", "CONTRADICTED").size());
        change("/v1/articles/" + claim.getString("source.id"), "agency", "AFP")
                .then()
                .statusCode(200);
        assertEquals(1, found("q", word, "status", "UNASSESSED").size());
    }

    @Test
    void relationIsFoundFromBothEndsWhileBothAreThere() {
        String from = aClaim().saying(word + " one").id();
        String to = aClaim().saying(word + " two").id();
        String relation = related(from, "NEGATES", to);
        assertEquals(Set.of(from, to), Set.copyOf(found("q", word, "relation", "NEGATES")));
        withdraw(relation).then().statusCode(204);
        assertEquals(List.of(), found("q", word, "relation", "NEGATES"));
        related(from, "REFINES", to);
        withdraw("/v1/claims/" + to).then().statusCode(204);
        assertEquals(List.of(), found("q", word, "relation", "REFINES"));
        assertEquals(List.of(from), found("q", word));
    }

    @Test
    void appearanceIsFoundWhileItIsThere() {
        String id = aClaim().saying(word).id();
        String url = uniqueUrl();
        String appearance = given().contentType("application/json")
                .body(Map.of("article", Map.of("url", url)))
                .post("/v1/claims/{id}/appearances", id)
                .path("id");
        assertEquals(List.of(id), found("q", word, "article", url));
        withdraw("/v1/claims/" + id + "/appearances/" + appearance).then().statusCode(204);
        assertEquals(List.of(), found("q", word, "article", url));
        assertEquals(
                List.of(id),
                found("q", word, "article", read("/v1/claims/" + id).getString("source.id")));
    }
}
