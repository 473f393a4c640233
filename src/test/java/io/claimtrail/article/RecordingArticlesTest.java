package io.claimtrail.article;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class RecordingArticlesTest {

    @Test
    void articleIsKeptAsGivenWithItsCanonicalForm() {
        String url = uniqueUrl().replace("https://", "HTTP://www.") + "/?utm_source=mail#top";
        JsonPath article = anArticle()
                .at(url)
                .with("title", "Troops “leave”")
                .with("byline", "By A. Reporter")
                .with("agency", "AFP")
                .with("language", "EN-gb")
                .with("publishedOn", "2022-10")
                .recorded();
        assertEquals(url, article.getString("url"));
        assertEquals(url.replace("HTTP", "http").replaceAll("\\?.*", ""), article.getString("canonicalUrl"));
        assertEquals("Troops “leave”", article.getString("title"));
        assertEquals("By A. Reporter", article.getString("byline"));
        assertEquals("AFP", article.getString("agency"));
        assertEquals("en-GB", article.getString("language"));
        assertEquals("2022-10", article.getString("publishedOn"));
    }

    @Test
    void publisherIsTheHostWhereNoneIsNamed() {
        String url = uniqueUrl();
        JsonPath article =
                anArticle().at(url.replace("https://", "https://www.")).recorded();
        assertEquals(url.split("/")[2], article.getString("publisher.site"));
    }

    @Test
    void publisherCanBeNamed() {
        String site = uniqueUrl().split("/")[2];
        JsonPath first = anArticle()
                .with("publisher", Map.of("name", "The Site", "site", "WWW." + site))
                .recorded();
        JsonPath second = anArticle().with("publisher", Map.of("site", site)).recorded();
        assertEquals("The Site", second.getString("publisher.name"));
        assertEquals(first.getString("publisher.id"), second.getString("publisher.id"));
    }

    @Test
    void knownPageIs409ThatNamesIt() {
        String url = uniqueUrl();
        String id = anArticle().at(url).id();
        anArticle()
                .at(url + "/?fbclid=x")
                .sent()
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/articles/" + id));
        anArticle()
                .with("aliasUrls", List.of(url))
                .sent()
                .then()
                .statusCode(409)
                .body("existing", equalTo("/v1/articles/" + id));
    }

    @Test
    void aliasIsKeptAsGivenAndBelongsToOneArticle() {
        String alias = uniqueUrl() + "?utm_source=x";
        JsonPath article = anArticle().with("aliasUrls", List.of(alias)).recorded();
        assertEquals(List.of(alias), article.getList("aliasUrls"));
        anArticle().at(alias.replaceAll("\\?.*", "")).sent().then().statusCode(409);
    }

    @Test
    void aliasThatMeansThePageItselfCountsForNothing() {
        String url = uniqueUrl();
        anArticle()
                .at(url)
                .with("aliasUrls", List.of(url + "/", url + "#x"))
                .sent()
                .then()
                .statusCode(201)
                .body("aliasUrls", empty());
    }

    @Test
    void aliasesCanBeChanged() {
        String first = uniqueUrl();
        String second = uniqueUrl();
        String path =
                "/v1/articles/" + anArticle().with("aliasUrls", List.of(first)).id();
        String before = read(path).getString("changedAt");
        change(path, "aliasUrls", List.of(second)).then().statusCode(200).body("aliasUrls", contains(second));
        String after = read(path).getString("changedAt");
        assertNotEquals(before, after);
        change(path, "aliasUrls", List.of(second)).then().statusCode(200).body("changedAt", equalTo(after));
        anArticle().at(first).sent().then().statusCode(201);
        anArticle().at(second).sent().then().statusCode(409);
        change(path, "aliasUrls", List.of(first)).then().statusCode(409);
    }

    @Test
    void claimFindsItsSourceByAlias() {
        String alias = uniqueUrl();
        String id = anArticle().with("aliasUrls", List.of(alias)).id();
        assertEquals(id, aClaim().publishedAt(alias).recorded().getString("source.id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/a",
                "javascript:alert(1)",
                "https://a.example/b c",
                "https://me@a.example/",
                "ftp://a.example/"
            })
    void badUrlIs422(String url) {
        anArticle().at(url).sent().then().statusCode(422).body("errors.pointer", hasItem("/url"));
        anArticle()
                .with("aliasUrls", List.of(url))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/aliasUrls/0"));
    }

    @Test
    void overlongUrlIs422ThatNamesTheLimit() {
        anArticle()
                .at(uniqueUrl() + "/" + "a".repeat(3000))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022-13", "22-2-2022", "9999", ""})
    void badDayOfPublicationIs422(String day) {
        anArticle()
                .with("publishedOn", day)
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/publishedOn"));
    }

    @Test
    void urlCannotBeChanged() {
        change("/v1/articles/" + anArticle().id(), "url", uniqueUrl())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/url"));
    }

    @Test
    void whatIsOptionalCanBeCleared() {
        String path = "/v1/articles/" + anArticle().with("title", "A title").id();
        change(path, "title", null).then().statusCode(200).body("title", nullValue());
        change(path, "publishedOn", null).then().statusCode(200).body("publishedOn", nullValue());
        change(path, "publisher", null).then().statusCode(422).body("errors.pointer", hasItem("/publisher"));
    }

    @Test
    void articleInUseCannotBeWithdrawn() {
        String claim = aClaim().id();
        String article = "/v1/articles/" + read("/v1/claims/" + claim).getString("source.id");
        withdraw(article).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        withdraw("/v1/claims/" + claim).then().statusCode(204);
        withdraw(article).then().statusCode(204);
    }

    @Test
    void urlOfAWithdrawnArticleCanBeUsedAnew() {
        String url = uniqueUrl();
        String path = "/v1/articles/" + anArticle().at(url).id();
        withdraw(path).then().statusCode(204);
        given().get(path).then().statusCode(410).body("reason", equalTo("Recorded by mistake"));
        anArticle().at(url).sent().then().statusCode(201);
    }

    @Test
    void unknownArticleIs404() {
        given().get("/v1/articles/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
