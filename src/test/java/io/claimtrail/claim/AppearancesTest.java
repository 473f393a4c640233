package io.claimtrail.claim;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class AppearancesTest {

    private final String url = uniqueUrl();
    private JsonPath claim;
    private String list;

    @BeforeEach
    void recordTheClaim() {
        claim = aClaim().recorded();
        list = "/v1/claims/" + claim.getString("id") + "/appearances";
    }

    @Test
    void passageIsKeptToTheCharacter() {
        Response made = posted(Map.of(
                "article", Map.of("url", url, "title", "A title", "publishedOn", "2022-02-17"),
                "exact", " Not a single (Russian)\u00A0soldier 🎈",
                "prefix", "he said, “ ",
                "suffix", " ”, on Wednesday"));
        String path = list + "/" + made.path("id");
        made.then()
                .statusCode(201)
                .header("Location", endsWith(path))
                .header("ETag", notNullValue())
                .body("claim", equalTo(claim.getString("id")))
                .body("article.url", equalTo(url))
                .body("article.title", equalTo("A title"))
                .body("source", equalTo(false))
                .body("exact", equalTo(" Not a single (Russian)\u00A0soldier 🎈"))
                .body("prefix", equalTo("he said, “ "))
                .body("suffix", equalTo(" ”, on Wednesday"));
        assertEquals(made.asString(), given().get(path).asString());
    }

    @Test
    void articleOnRecordIsFoundByIdAndByUrl() {
        String first = anArticle().at(url).id();
        assertEquals(first, recorded(Map.of("url", url + "/?utm_source=x")).getString("article.id"));
        String second = anArticle().id();
        assertEquals(second, recorded(Map.of("id", second)).getString("article.id"));
    }

    @Test
    void sourceComesFirstAndOthersInTheOrderOfRecording() {
        List<String> others = Stream.generate(
                        () -> recorded(Map.of("url", uniqueUrl())).getString("article.id"))
                .limit(4)
                .toList();
        JsonPath all = read(list);
        assertEquals(claim.getString("source.id"), all.getString("items[0].article.id"));
        assertEquals(List.of(true, false, false, false, false), all.getList("items.source"));
        assertEquals(others, all.getList("items.article.id").subList(1, 5));
        JsonPath first = read(list + "?limit=3&count=true");
        JsonPath last = read(list + "?limit=3&cursor=" + first.getString("nextCursor"));
        assertEquals(5, first.getInt("total"));
        assertEquals(
                all.getList("items.id"),
                Stream.of(first, last)
                        .flatMap(page -> page.getList("items.id").stream())
                        .toList());
    }

    @Test
    void sameArticleTwiceIs409ThatNamesTheAppearance() {
        String id = recorded(Map.of("url", url)).getString("id");
        posted(Map.of("article", Map.of("url", url + "#again")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/duplicate"))
                .body("existing", equalTo(list + "/" + id));
        String source = read(list).getString("items[0].id");
        posted(Map.of("article", Map.of("id", claim.getString("source.id"))))
                .then()
                .statusCode(409)
                .body("existing", equalTo(list + "/" + source));
    }

    @Test
    void faultsAreNamedTogether() {
        posted(Map.of(
                        "article", Map.of("url", "javascript:alert(1)"),
                        "exact", "x".repeat(10_001),
                        "prefix", "x".repeat(501),
                        "suffix", " ",
                        "source", true))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/article/url", "/exact", "/prefix", "/suffix", "/source"));
        posted(Map.of()).then().statusCode(422).body("errors.pointer", contains("/article"));
        posted(Map.of("article", Map.of("id", UUID.randomUUID())))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/article/id"));
    }

    @Test
    void appearanceOfAnotherClaimIs404() {
        String id = recorded(Map.of("url", url)).getString("id");
        given().get("/v1/claims/{claim}/appearances/{id}", aClaim().id(), id)
                .then()
                .statusCode(404);
        given().get(list + "/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/claims/{claim}/appearances", UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "cursor, zzz", "count, x", "source, true"})
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        given().queryParam(parameter, value)
                .get(list)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter));
    }

    private Response posted(Map<String, Object> body) {
        return given().contentType("application/json").body(body).post(list);
    }

    private JsonPath recorded(Map<String, Object> article) {
        return posted(Map.of("article", article))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
