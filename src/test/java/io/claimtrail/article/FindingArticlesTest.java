package io.claimtrail.article;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.ArticleBuilder;
import io.claimtrail.testsupport.HttpTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HttpTest
class FindingArticlesTest {

    private final String site = uniqueUrl().split("/")[2];

    @Test
    void publisherFindsItsArticlesAndLeavesOthersOut() {
        String id = dated("2022-10-15").id();
        anArticle().id();
        assertEquals(List.of(id), found("publisher", site));
        assertEquals(List.of(id), found("publisher", "WWW." + site));
        assertEquals(List.of(), found("publisher", "nobody." + site));
    }

    @Test
    void agencyFindsItsTextsWhateverTheCase() {
        String agency = unique("Agence");
        String id = dated("2022-10-15").with("agency", agency).id();
        dated("2022-10-15").id();
        assertEquals(List.of(id), found("agency", agency.toUpperCase(java.util.Locale.ROOT)));
        assertEquals(List.of(), found("agency", agency + "x"));
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2022-10-15, 2022-10-15, 2022-10-15, true",
                "2022-10-15, 2022-10-16, -,          false",
                "2022-10-15, -,          2022-10-14, false",
                "2022-10-15, 2022-10,    2022-10,    true",
                "2022-10-15, 2022,       2022,       true",
                "2022-10-15, 2022-11,    -,          false",
                "2022-10,    2022-10,    2022-10,    true",
                "2022-10,    2022,       2022,       true",
                "2022-10,    2022-10-01, 2022-10-31, true",
                "2022-10,    2022-10-02, -,          false",
                "2022-10,    -,          2022-10-30, false",
                "2022,       2022,       2022,       true",
                "2022,       2022-02,    -,          false",
                "-,          2022,       -,          false",
                "-,          -,          2030,       false"
            })
    void articleLiesInARangeWhereAllDaysItCanMeanDo(String published, String from, String to, boolean found) {
        String id = dated(published).id();
        List<String> expected = found ? List.of(id) : List.of();
        var request = given().queryParam("publisher", site);
        if (from != null) {
            request.queryParam("publishedFrom", from);
        }
        if (to != null) {
            request.queryParam("publishedTo", to);
        }
        assertEquals(expected, request.get("/v1/articles").path("items.id"));
    }

    @Test
    void articlesSortByPublicationAtTheStartOfTheirIntervals() {
        String day = dated("2022-10-15").id();
        String month = dated("2022-10").id();
        String year = dated("2023").id();
        dated(null).id();
        assertEquals(List.of(month, day, year), found("publisher", site, "sort", "publishedOn"));
        assertEquals(List.of(year, day, month), found("publisher", site, "sort", "-publishedOn"));
    }

    @Test
    void newestComesFirstWhereNoOrderIsAskedFor() {
        String first = dated("2023").id();
        String second = dated("2022").id();
        assertEquals(List.of(second, first), found("publisher", site));
        assertEquals(List.of(first, second), found("publisher", site, "sort", "recordedAt"));
    }

    @Test
    void withdrawnArticleIsNotListed() {
        withdraw("/v1/articles/" + dated("2022").id()).then().statusCode(204);
        assertEquals(List.of(), found("publisher", site));
    }

    @ParameterizedTest
    @CsvSource({
        "publishedFrom, 2022-13",
        "publishedTo, yesterday",
        "publisher, https://example.org/",
        "sort, title",
        "limit, -1",
        "cursor, abc",
        "title, x"
    })
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/v1/articles")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem(parameter));
    }

    private ArticleBuilder dated(String publishedOn) {
        return anArticle().with("publisher", Map.of("site", site)).with("publishedOn", publishedOn);
    }

    private static List<String> found(String parameter, String value, String... more) {
        return given().queryParam(parameter, value)
                .queryParams(more.length == 0 ? Map.of() : Map.of(more[0], more[1]))
                .get("/v1/articles")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
