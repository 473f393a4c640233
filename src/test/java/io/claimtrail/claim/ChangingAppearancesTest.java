package io.claimtrail.claim;

import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class ChangingAppearancesTest {

    private final String url = uniqueUrl();
    private JsonPath claim;
    private String list;

    @BeforeEach
    void recordTheClaim() {
        claim = aClaim().recorded();
        list = "/v1/claims/" + claim.getString("id") + "/appearances";
    }

    @Test
    void passageCanBeChangedAndCleared() {
        String path = list + "/" + recorded(Map.of("url", url)).getString("id");
        change(path, Map.of("exact", "Not one", "prefix", "said: ", "suffix", "."))
                .then()
                .statusCode(200)
                .body("exact", equalTo("Not one"))
                .body("prefix", equalTo("said: "))
                .body("suffix", equalTo("."));
        change(path, "prefix", null)
                .then()
                .statusCode(200)
                .body("prefix", nullValue())
                .body("exact", equalTo("Not one"));
    }

    @Test
    void passageOfTheSourceCanBeChanged() {
        String path = list + "/" + read(list).getString("items[0].id");
        change(path, "exact", "Not one").then().statusCode(200).body("exact", equalTo("Not one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "source", "claim", "id"})
    void whatCannotBeChangedIsRefusedByName(String property) {
        change(list + "/" + recorded(Map.of("url", url)).getString("id"), property, null)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/" + property));
    }

    @Test
    void changeNeedsTheCurrentTag() {
        String path = list + "/" + recorded(Map.of("url", url)).getString("id");
        String tag = given().get(path).header("ETag");
        change(path, "exact", "Not one").then().statusCode(200);
        var patch = given().contentType("application/merge-patch+json").body(Map.of("exact", "None"));
        patch.patch(path).then().statusCode(428);
        patch.header("If-Match", tag).patch(path).then().statusCode(412);
        given().header("If-Match", tag).delete(path).then().statusCode(412);
    }

    @Test
    void sourceCannotBeWithdrawn() {
        String path = list + "/" + read(list).getString("items[0].id");
        withdraw(path).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        read(path);
    }

    @Test
    void withdrawnAppearanceIs410AndCanBeMadeAnew() {
        String path = list + "/" + recorded(Map.of("url", url)).getString("id");
        withdraw(path).then().statusCode(204);
        given().get(path).then().statusCode(410).body("reason", equalTo("Recorded by mistake"));
        given().delete(path).then().statusCode(410);
        assertEquals(1, read(list).getList("items").size());
        recorded(Map.of("url", url));
    }

    @Test
    void articleThatReportsAClaimCannotBeWithdrawn() {
        JsonPath appearance = recorded(Map.of("url", url));
        String article = "/v1/articles/" + appearance.getString("article.id");
        withdraw(article).then().statusCode(409).body("type", equalTo("/problems/in-use"));
        withdraw(list + "/" + appearance.getString("id")).then().statusCode(204);
        withdraw(article).then().statusCode(204);
    }

    @Test
    void correctedSourceComesFirstOnPagesOfAnySize() {
        recorded(Map.of("url", uniqueUrl()));
        String article = recorded(Map.of("url", url)).getString("article.id");
        recorded(Map.of("url", uniqueUrl()));
        change("/v1/claims/" + claim.getString("id"), "source", Map.of("id", article))
                .then()
                .statusCode(200);
        List<Object> all = read(list).getList("items.id");
        assertEquals(List.of(true, false, false), read(list).getList("items.source"));
        JsonPath first = read(list + "?limit=1");
        JsonPath rest = read(list + "?limit=2&cursor=" + first.getString("nextCursor"));
        assertEquals(all.subList(0, 1), first.getList("items.id"));
        assertEquals(all.subList(1, 3), rest.getList("items.id"));
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
