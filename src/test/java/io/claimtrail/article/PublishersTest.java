package io.claimtrail.article;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class PublishersTest {

    private final String site = uniqueUrl().split("/")[2];

    @Test
    void siteIsKeptInOneForm() {
        String id = record("The Site", "WWW." + site.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertEquals(site, read("/v1/publishers/" + id).getString("site"));
        record("Another", site).then().statusCode(409).body("existing", equalTo("/v1/publishers/" + id));
        assertEquals(List.of(id), read("/v1/publishers?site=www." + site).getList("items.id"));
        assertEquals(List.of(), read("/v1/publishers?site=x." + site).getList("items.id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org",
                "example.org/news",
                "example.org:8080",
                "me@example.org",
                "exa mple.org"
            })
    void whatIsNoHostNameIsRefused(String host) {
        record("The Site", host).then().statusCode(422).body("errors.pointer", hasItem("/site"));
        given().queryParam("site", host)
                .get("/v1/publishers")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("site"));
    }

    @Test
    void renamedPublisherIsRenamedInItsArticles() {
        JsonPath article = anArticle().recorded();
        change("/v1/publishers/" + article.getString("publisher.id"), "name", "A New Name")
                .then()
                .statusCode(200);
        assertEquals(
                "A New Name", read("/v1/articles/" + article.getString("id")).getString("publisher.name"));
    }

    @Test
    void publisherInUseCannotBeWithdrawn() {
        JsonPath article = anArticle().recorded();
        String publisher = "/v1/publishers/" + article.getString("publisher.id");
        withdraw(publisher).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        withdraw("/v1/articles/" + article.getString("id")).then().statusCode(204);
        withdraw(publisher).then().statusCode(204);
        given().get(publisher).then().statusCode(410);
    }

    @Test
    void siteOfAWithdrawnPublisherCanBeUsedAnew() {
        String id = record("The Site", site).then().statusCode(201).extract().path("id");
        withdraw("/v1/publishers/" + id).then().statusCode(204);
        record("The Site", site).then().statusCode(201);
    }

    @Test
    void claimsMoveWithTheirSourceToAnotherPublisher() {
        JsonPath claim = aClaim().recorded();
        String former = claim.getString("source.publisher.site");
        change("/v1/articles/" + claim.getString("source.id"), "publisher", Map.of("site", site))
                .then()
                .statusCode(200)
                .body("publisher.site", equalTo(site));
        assertEquals(
                List.of(claim.getString("id")),
                read("/v1/claims?publisher=" + site).getList("items.id"));
        assertEquals(List.of(), read("/v1/claims?publisher=" + former).getList("items.id"));
        assertEquals(site, read("/v1/claims/" + claim.getString("id")).getString("source.publisher.site"));
    }

    private static Response record(String name, String site) {
        return given().contentType("application/json")
                .body(Map.of("name", name, "site", site))
                .post("/v1/publishers");
    }
}
