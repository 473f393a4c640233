package io.claimtrail.schemaorg;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RatedClaim;
import io.claimtrail.testsupport.SpeakerBuilder;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is on record, in the words of schema.org. */
@HttpTest
class LinkedDataTest {

    private final SchemaOrg vocabulary = new SchemaOrg();

    @Test
    void claimIsAClaimWithItsReviews() {
        RatedClaim rated = RatedClaim.of(aClaim().with("statement", "It was so").about(unique("Topic")));
        String document = linked(rated.path()).asString();
        vocabulary.check(document);
        JsonPath claim = JsonPath.from(document);
        assertEquals("Claim", claim.getString("'@type'"));
        assertEquals("2022-02-16", claim.getString("datePublished"));
        assertEquals(claim.getString("firstAppearance.'@id'"), claim.getString("appearance[0].'@id'"));
        assertEquals("ClaimReview", claim.getString("review[0].'@type'"));
        assertEquals("It was so", claim.getString("review[0].claimReviewed"));
        assertEquals("2022-10-15", claim.getString("review[0].datePublished"));
        assertEquals("Was it so?", claim.getString("review[0].name"));
        assertEquals("NewsMediaOrganization", claim.getString("review[0].author.'@type'"));
        assertEquals(
                Map.of(
                        "@type",
                        "Rating",
                        "alternateName",
                        "Mostly False",
                        "ratingValue",
                        2,
                        "bestRating",
                        5,
                        "worstRating",
                        1,
                        "ratingExplanation",
                        "It left out half."),
                claim.getMap("review[0].reviewRating"));
        assertEquals(claim.getString("'@id'"), claim.getString("review[0].itemReviewed.'@id'"));
    }

    /** By its fragment, a review is found in the document of its claim; all other ids are documents of their own. */
    @Test
    void everyIdResolves() {
        RatedClaim rated = RatedClaim.recorded();
        JsonNode expanded = vocabulary.check(linked(rated.path()).asString());
        List<String> ids = expanded.findValuesAsText("@id").stream()
                .filter(id -> id.contains("/v1/"))
                .distinct()
                .toList();
        assertEquals(6, ids.size(), ids::toString);
        for (String id : ids) {
            Response answer = linked(id.replaceFirst("#.*", ""));
            assertTrue(
                    vocabulary.check(answer.asString()).findValuesAsText("@id").contains(id), () -> id);
        }
    }

    @Test
    void onlyConfirmedRatingsAreReviews() {
        String claim = aClaim().id();
        evidence("CONTRADICTS", claim).recorded();
        evidence("CONTRADICTS", claim)
                .with("rating", RatedClaim.RATING)
                .with("reviewState", "SUGGESTED")
                .recorded();
        assertNull(linked("/v1/claims/" + claim).jsonPath().get("review"));
        String confirmed = evidence("MENTIONS", claim)
                .with("rating", Map.of("words", "Satire"))
                .id();
        JsonPath reviewed = linked("/v1/claims/" + claim).jsonPath();
        assertEquals(1, reviewed.getList("review").size());
        assertTrue(reviewed.getString("review[0].'@id'").endsWith("#review-" + confirmed));
        assertEquals(Map.of("@type", "Rating", "alternateName", "Satire"), reviewed.getMap("review[0].reviewRating"));
    }

    @Test
    void asOfADayLaterReviewsAreLeftOut() {
        RatedClaim rated = RatedClaim.recorded();
        assertNull(linked(rated.path() + "?asOf=2022-10-14").jsonPath().get("review"));
        assertEquals(
                1,
                linked(rated.path() + "?asOf=2022-10-15")
                        .jsonPath()
                        .getList("review")
                        .size());
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().accept("application/ld+json").get(rated.path() + "?asOf=2022"));
    }

    @Test
    void articleIsANewsArticle() {
        JsonPath recorded = anArticle()
                .with("title", "A title")
                .with("byline", "A. Writer and B. Writer")
                .with("agency", "AFP")
                .with("language", "en")
                .with("publishedOn", "2022-10")
                .with("aliasUrls", List.of(io.claimtrail.testsupport.ClaimBuilder.uniqueUrl()))
                .recorded();
        String document = linked("/v1/articles/" + recorded.getString("id")).asString();
        vocabulary.check(document);
        JsonPath article = JsonPath.from(document);
        assertEquals("NewsArticle", article.getString("'@type'"));
        assertEquals("2022-10", article.getString("datePublished"));
        assertEquals("A. Writer and B. Writer", article.getString("creditText"));
        assertEquals("AFP", article.getString("sourceOrganization.name"));
        assertEquals(recorded.getString("url"), article.getString("url"));
        assertEquals(recorded.getList("aliasUrls"), article.getList("sameAs"));
    }

    @Test
    void speakerIsAPersonOrAnOrganisation() {
        String holder = aSpeaker().id();
        String alias = unique("Alias");
        String person = aSpeaker()
                .with("role", "Minister")
                .with("aliases", List.of(alias))
                .with("sameAs", List.of("https://www.wikidata.org/wiki/Q1"))
                .id();
        SpeakerBuilder.link(person, holder).then().statusCode(200);
        String document = linked("/v1/speakers/" + person).asString();
        vocabulary.check(document);
        JsonPath linked = JsonPath.from(document);
        assertEquals("Person", linked.getString("'@type'"));
        assertEquals("Minister", linked.getString("jobTitle"));
        assertEquals(List.of(alias), linked.getList("alternateName"));
        assertEquals("https://www.wikidata.org/wiki/Q1", linked.getString("sameAs[0]"));
        assertTrue(linked.getString("sameAs[1]").endsWith("/v1/speakers/" + holder));

        String organisation =
                aSpeaker().with("kind", "ORGANIZATION").with("role", "Ministry").id();
        String other = linked("/v1/speakers/" + organisation).asString();
        vocabulary.check(other);
        assertEquals("Organization", JsonPath.from(other).getString("'@type'"));
        assertEquals("Ministry", JsonPath.from(other).getString("description"));
    }

    @Test
    void whatWasWithdrawnIsGone() {
        String claim = aClaim().id();
        withdraw("/v1/claims/" + claim).then().statusCode(204);
        assertProblem(
                ProblemType.WITHDRAWN, given().accept("application/ld+json").get("/v1/claims/" + claim));
    }

    @Test
    void tagIsThatOfTheRepresentation() {
        RatedClaim rated = RatedClaim.recorded();
        String tag = linked(rated.path()).header("ETag");
        assertNotEquals(tag, given().get(rated.path()).header("ETag"));
        given().accept("application/ld+json")
                .header("If-None-Match", tag)
                .get(rated.path())
                .then()
                .statusCode(304)
                .header("Vary", "Accept");
        given().header("If-None-Match", tag).get(rated.path()).then().statusCode(200);
        change("/v1/evidence/" + rated.evidence(), "rating", Map.of("words", "False"))
                .then()
                .statusCode(200);
        assertNotEquals(tag, linked(rated.path()).header("ETag"));
    }

    private static Response linked(String path) {
        return given().accept("application/ld+json")
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .header("Vary", "Accept")
                .extract()
                .response();
    }
}
