package io.claimtrail.claim;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim turns out to have been published elsewhere first. */
@HttpTest
class ChangingSourcesTest {

    private final String url = uniqueUrl();
    private JsonPath before;
    private String path;
    private String article;

    @BeforeEach
    void recordBoth() {
        before = aClaim().recorded();
        path = "/v1/claims/" + before.getString("id");
        article = anArticle().at(url).id();
    }

    @Test
    void firstAppearanceMovesWithTheSource() {
        moved();
        JsonPath appearances = read(path + "/appearances");
        assertEquals(List.of(article), appearances.getList("items.article.id"));
        assertEquals(List.of(true), appearances.getList("items.source"));
        given().queryParam("article", url).get("/v1/claims").then().body("items.id", contains(before.getString("id")));
        given().queryParam("article", before.getString("source.url"))
                .get("/v1/claims")
                .then()
                .body("items", empty());
    }

    @Test
    void publisherMovesWithTheSource() {
        String site = url.split("/")[2];
        moved();
        assertEquals(site, read(path).getString("source.publisher.site"));
        given().queryParam("publisher", site)
                .get("/v1/claims")
                .then()
                .body("items.id", contains(before.getString("id")));
        given().queryParam("publisher", before.getString("source.publisher.site"))
                .get("/v1/claims")
                .then()
                .body("items", empty());
    }

    @Test
    void knownAppearanceBecomesTheFirst() {
        String appearance = given().contentType("application/json")
                .body(Map.of("article", Map.of("id", article), "exact", "Not a single soldier"))
                .post(path + "/appearances")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        moved();
        given().get(path + "/appearances")
                .then()
                .body("items.id", contains(appearance))
                .body("items.source", contains(true))
                .body("items.exact", contains("Not a single soldier"));
    }

    @Test
    void formerSourceCanBeLinkedAgainAsAnAppearance() {
        moved();
        String former = before.getString("source.id");
        given().contentType("application/json")
                .body(Map.of("article", Map.of("id", former)))
                .post(path + "/appearances")
                .then()
                .statusCode(201)
                .body("source", equalTo(false));
        assertEquals(List.of(article, former), read(path + "/appearances").getList("items.article.id"));
    }

    @Test
    void sourceCanBeChangedBack() {
        moved();
        change(path, "source", Map.of("id", before.getString("source.id")))
                .then()
                .statusCode(200)
                .body("source.url", equalTo(before.getString("source.url")));
        assertEquals(
                List.of(before.getString("source.id")),
                read(path + "/appearances").getList("items.article.id"));
    }

    private void moved() {
        change(path, "source", Map.of("id", article)).then().statusCode(200).body("source.id", equalTo(article));
    }
}
