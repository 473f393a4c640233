package io.claimtrail.schemaorg;

import static io.claimtrail.factcheck.PageBuilder.aPage;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.factcheck.PageBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What markup pages say is there in schema.org's words, with pictures and places. */
@HttpTest
class MarkupPagesAsLinkedDataTest {

    private final SchemaOrg vocabulary = new SchemaOrg();
    private final String word = uniqueWord();

    private final PageBuilder page = aPage().with(
                    "claimReviewAuthor", Map.of("name", "Checkers", "imageUrl", "https://img.example/logo.png"))
            .reviewing("Peace " + word, "False")
            .review("claimLocation", "Heston Aerodrome")
            .review("claimAuthor", Map.of("name", "Speaker " + word, "imageUrl", "https://img.example/face.png"))
            .review("rating", Map.of("textualRating", "False", "imageUrl", "https://img.example/false.png"));

    @Test
    void claimShowsThePlaceAndThePictures() {
        page.recorded();
        String id = read("/v1/claims?q=" + word).getString("items[0].id");
        String document = linked("/v1/claims/" + id);
        vocabulary.check(document);
        JsonPath claim = JsonPath.from(document);
        assertEquals("Place", claim.getString("locationCreated.'@type'"));
        assertEquals("Heston Aerodrome", claim.getString("locationCreated.name"));
        assertEquals("https://img.example/face.png", claim.getString("author.image"));
        assertEquals("https://img.example/logo.png", claim.getString("review[0].author.image"));
        assertEquals("https://img.example/false.png", claim.getString("review[0].reviewRating.image"));
        assertNull(claim.get("firstAppearance.publisher.image"));
        JsonPath export = JsonPath.from(linked("/v1/exports/claims.jsonld?q=" + word));
        Map<String, Object> alone = claim.getMap("");
        alone.remove("@context");
        assertEquals(alone, export.getMap("'@graph'[0]"));
    }

    @Test
    void markupAndFeedShowThemInTheReview() {
        String article = page.recorded().getString("name").replace("pages/", "");
        String script = given().get("/v1/articles/{id}/markup", article).asString();
        assertShown(script.substring(script.indexOf('{'), script.lastIndexOf('}') + 1), "");
        assertShown(given().get("/feeds/claimreview.json?q=" + word).asString(), "dataFeedElement[0].item[0].");
    }

    @Test
    void anotherPictureIsAChangeOfTheFeedAndOfNoRecord() {
        JsonPath recorded = page.recorded();
        String feed = "/feeds/claimreview.json?q=" + word;
        String tag = given().get(feed).header("ETag");
        String claim = read("/v1/claims?q=" + word).getString("items[0].id");
        String evidence = read("/v1/claims/" + claim + "/evidence").getString("items[0].id");
        Instant changed = modified(feed);
        page.with("claimReviewAuthor", Map.of("name", "Checkers", "imageUrl", "https://img.example/other.png"));
        replace(recorded.getString("name"));
        String another = given().get(feed).header("ETag");
        assertNotEquals(tag, another);
        assertTrue(modified(feed).isAfter(changed));
        page.review("claimLocation", "Munich");
        replace(recorded.getString("name"));
        assertNotEquals(another, given().get(feed).header("ETag"));
        assertEquals(
                1,
                read("/v1/evidence/" + evidence + "/history").getList("items").size());
    }

    private void replace(String name) {
        given().contentType("application/json")
                .body(page.body())
                .put("/v1alpha1/" + name)
                .then()
                .statusCode(200);
    }

    private static Instant modified(String feed) {
        return Instant.parse(given().get(feed).jsonPath().getString("dataFeedElement[0].dateModified"));
    }

    private void assertShown(String document, String review) {
        vocabulary.check(document);
        JsonPath shown = JsonPath.from(document);
        assertEquals("Heston Aerodrome", shown.getString(review + "itemReviewed.locationCreated.name"));
        assertEquals("https://img.example/face.png", shown.getString(review + "itemReviewed.author.image"));
        assertEquals("https://img.example/logo.png", shown.getString(review + "author.image"));
        assertEquals("https://img.example/false.png", shown.getString(review + "reviewRating.image"));
    }

    private static String linked(String path) {
        return given().accept("application/ld+json")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
