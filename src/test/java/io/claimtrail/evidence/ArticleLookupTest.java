package io.claimtrail.evidence;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class ArticleLookupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://%s/a/b?id=7",
                "http://%s/a/b?id=7",
                "HTTPS://WWW.%S/a/b/?id=7",
                "https://www.%s:443/a/./x/../b?id=7&utm_source=mail&fbclid=1#top",
                "https://%s/a/%%2e/b?gclid=2&id=7"
            })
    void anyFormOfTheUrlFindsThePage(String form) {
        String site = uniqueUrl().split("/")[2];
        String article = anArticle().at("https://" + site + "/a/b?id=7").id();
        assertEquals(article, lookUp(form.formatted(site)).getString("article.id"));
    }

    @Test
    void aliasFindsThePage() {
        String alias = uniqueUrl();
        String article = anArticle().with("aliasUrls", List.of(alias)).id();
        assertEquals(article, lookUp(alias + "?utm_medium=x").getString("article.id"));
    }

    @Test
    void unknownPageIsNoError() {
        JsonPath found = lookUp(uniqueUrl());
        assertNull(found.get("article"));
        assertEquals(List.of(), found.getList("links"));
    }

    @Test
    void otherQueryIsAnotherPage() {
        String url = uniqueUrl();
        anArticle().at(url + "?id=1").id();
        assertNull(lookUp(url + "?id=2").get("article"));
    }

    @Test
    void everyRoleOfThePageIsTold() {
        String url = uniqueUrl();
        String speaker = unique("Speaker");
        String sourceOf = aClaim().saidBy(speaker).publishedAt(url).id();
        String appearanceOf = aClaim().id();
        given().contentType("application/json")
                .body(Map.of("article", Map.of("url", url)))
                .post("/v1/claims/{id}/appearances", appearanceOf)
                .then()
                .statusCode(201);
        String evidenceOn = aClaim().id();
        evidence("CONTRADICTS", evidenceOn).at(url).id();
        JsonPath found = lookUp(url);
        assertEquals(sourceOf, found.getString("links.find { it.role == 'SOURCE' }.claim.id"));
        assertEquals(speaker, found.getString("links.find { it.role == 'SOURCE' }.claim.speaker"));
        assertEquals(appearanceOf, found.getString("links.find { it.role == 'APPEARANCE' }.claim.id"));
        assertEquals(evidenceOn, found.getString("links.find { it.role == 'EVIDENCE' }.claim.id"));
        assertEquals("CONTRADICTS", found.getString("links.find { it.role == 'EVIDENCE' }.stance"));
        assertEquals("CONTRADICTED", found.getString("links.find { it.role == 'EVIDENCE' }.claim.status"));
        assertEquals(3, found.getList("links").size());
    }

    @Test
    void rejectedEvidenceAndWithdrawnClaimsAreLeftOut() {
        String url = uniqueUrl();
        withdraw("/v1/claims/" + aClaim().publishedAt(url).id()).then().statusCode(204);
        evidence("CONTRADICTS", aClaim().id())
                .at(url)
                .with("reviewState", "REJECTED")
                .id();
        String gone = aClaim().id();
        evidence("CONTRADICTS", gone).at(url).id();
        withdraw("/v1/claims/" + gone).then().statusCode(204);
        assertEquals(List.of(), lookUp(url).getList("links"));
    }

    @Test
    void withdrawnArticleIsUnknown() {
        String url = uniqueUrl();
        withdraw("/v1/articles/" + anArticle().at(url).id()).then().statusCode(204);
        assertNull(lookUp(url).get("article"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.org", "javascript:alert(1)", "https://a b.example/", "https://me:pw@example.org/"})
    void badUrlIs400(String url) {
        given().queryParam("url", url)
                .get("/v1/articles/lookup")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("url"));
    }

    @Test
    void missingUrlIs400() {
        given().get("/v1/articles/lookup").then().statusCode(400).body("errors[0].parameter", equalTo("url"));
    }

    private static JsonPath lookUp(String url) {
        return given().queryParam("url", url)
                .get("/v1/articles/lookup")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
