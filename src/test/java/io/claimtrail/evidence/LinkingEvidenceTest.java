package io.claimtrail.evidence;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.claim.Stance;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HttpTest
class LinkingEvidenceTest {

    @ParameterizedTest
    @EnumSource(Stance.class)
    void everyStanceIsKeptAsGiven(Stance stance) {
        JsonPath linked = evidence(stance.name(), aClaim().id()).recorded();
        assertEquals(stance.name(), linked.getString("stance"));
        assertEquals(
                stance.name(), read("/v1/evidence/" + linked.getString("id")).getString("stance"));
    }

    @Test
    void linkByUrlMakesTheArticle() {
        String url = uniqueUrl();
        evidence("CONTRADICTS", aClaim().id())
                .at(url)
                .article("title", "A page of its own")
                .sent()
                .then()
                .statusCode(201)
                .header(
                        "Location",
                        endsWith("/v1/evidence/" + read("/v1/evidence?limit=1").getString("items[0].id")))
                .body("article.url", equalTo(url))
                .body("article.title", equalTo("A page of its own"))
                .body("reviewState", equalTo("CONFIRMED"))
                .body("independent", equalTo(true))
                .body("dependence", nullValue());
    }

    @Test
    void linkByUrlFindsTheKnownArticle() {
        String url = uniqueUrl();
        String known = anArticle().at(url).id();
        JsonPath linked = evidence("CONTRADICTS", aClaim().id())
                .at(url + "/?utm_source=mail")
                .recorded();
        assertEquals(known, linked.getString("article.id"));
    }

    @Test
    void linkByIdTakesTheArticleOnRecord() {
        String article = anArticle().id();
        JsonPath linked = evidence("MENTIONS", aClaim().id())
                .with("article", Map.of("id", article))
                .recorded();
        assertEquals(article, linked.getString("article.id"));
    }

    @Test
    void statusFollowsInTheSameAnswer() {
        JsonPath linked = evidence("CORROBORATES", aClaim().id()).recorded();
        assertEquals("CORROBORATED", linked.getString("claim.status"));
    }

    @Test
    void sameArticleTwiceIs409ThatNamesTheLink() {
        String claim = aClaim().id();
        String url = uniqueUrl();
        String first = evidence("CONTRADICTS", claim).at(url).id();
        evidence("CORROBORATES", claim)
                .at(url + "#again")
                .sent()
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo("/v1/evidence/" + first));
    }

    @Test
    void sameArticleMayBearOnAnotherClaim() {
        String url = uniqueUrl();
        evidence("CONTRADICTS", aClaim().id()).at(url).id();
        evidence("CONTRADICTS", aClaim().id()).at(url).sent().then().statusCode(201);
    }

    @Test
    void withdrawnLinkCanBeMadeAnew() {
        String claim = aClaim().id();
        String url = uniqueUrl();
        String first = evidence("CONTRADICTS", claim).at(url).id();
        withdraw("/v1/evidence/" + first).then().statusCode(204);
        evidence("CORROBORATES", claim).at(url).sent().then().statusCode(201);
    }

    @Test
    void ratingIsKeptInItsAuthorsWords() {
        Map<String, Object> rating = new LinkedHashMap<>();
        rating.put("words", "Pants on Fire!");
        rating.put("value", 1.5);
        rating.put("best", 5.0);
        rating.put("worst", 1.0);
        rating.put("explanation", "Nothing of it happened");
        String id =
                evidence("CONTRADICTS", aClaim().id()).with("rating", rating).id();
        JsonPath kept = read("/v1/evidence/" + id);
        assertEquals("Pants on Fire!", kept.getString("rating.words"));
        assertEquals(
                List.of(1.5, 5.0, 1.0),
                List.of(kept.getDouble("rating.value"), kept.getDouble("rating.best"), kept.getDouble("rating.worst")));
        assertEquals("Nothing of it happened", kept.getString("rating.explanation"));
    }

    @Test
    void ratingNeedsWords() {
        evidence("CONTRADICTS", aClaim().id())
                .with("rating", Map.of("best", 5, "worst", 1))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/rating/words"));
    }

    @Test
    void scaleThatMeansNothingIsKeptAndPassedOver() {
        JsonPath kept = evidence(null, aClaim().id())
                .with("rating", Map.of("words", "False", "value", -1, "best", -1, "worst", -1))
                .recorded();
        assertEquals("CONTRADICTS", kept.getString("stance"));
        assertEquals(-1, kept.getDouble("rating.best"));
    }

    @Test
    void excerptIsKeptToTheLastCharacter() {
        String excerpt = "  “No\u00A0new units”\n — e\u0301 🎈 ";
        String id =
                evidence("CORROBORATES", aClaim().id()).with("excerpt", excerpt).id();
        assertEquals(excerpt, read("/v1/evidence/" + id).getString("excerpt"));
    }

    @Test
    void unknownWitnessIsMadeASpeaker() {
        String name = unique("Witness");
        JsonPath linked = evidence("CORROBORATES", aClaim().id())
                .with("speaker", Map.of("name", name))
                .recorded();
        assertEquals(
                name, read("/v1/speakers/" + linked.getString("speaker.id")).getString("name"));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        evidence("DENIES", aClaim().id())
                .at("ftp://example.org/")
                .with("reviewState", "PERHAPS")
                .with("colour", "red")
                .sent()
                .then()
                .statusCode(422)
                .body("errors", hasSize(4))
                .body("errors.pointer", hasItem("/stance"))
                .body("errors.pointer", hasItem("/article/url"))
                .body("errors.pointer", hasItem("/reviewState"))
                .body("errors.pointer", hasItem("/colour"));
    }

    @Test
    void articleAndStanceAreMandatory() {
        evidence("CONTRADICTS", aClaim().id())
                .with("article", null)
                .with("stance", null)
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/article"))
                .body("errors.pointer", hasItem("/stance"));
    }

    @Test
    void unknownArticleIdIs422AtItsPlace() {
        evidence("CONTRADICTS", aClaim().id())
                .with("article", Map.of("id", UUID.randomUUID()))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/article/id"));
    }

    @Test
    void unknownClaimIs404() {
        evidence("CONTRADICTS", UUID.randomUUID().toString()).sent().then().statusCode(404);
    }

    @Test
    void withdrawnClaimIs410() {
        String claim = aClaim().id();
        withdraw("/v1/claims/" + claim).then().statusCode(204);
        evidence("CONTRADICTS", claim).sent().then().statusCode(410);
    }
}
