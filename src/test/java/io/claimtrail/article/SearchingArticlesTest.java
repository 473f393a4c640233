package io.claimtrail.article;

import static io.claimtrail.testsupport.Answers.ids;
import static io.claimtrail.testsupport.Answers.json;
import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.Changes.change;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.ArticleBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles are found by words of their titles. */
@HttpTest
class SearchingArticlesTest {

    private final String site = uniqueUrl().split("/")[2];

    @ParameterizedTest(name = "{0} “{1}”: {2} → {3}")
    @CsvSource({
        "en, Belarus Says ‘Not a Single’ Russian Soldier Will Stay, soldiers, true",
        "en, Belarus Says ‘Not a Single’ Russian Soldier Will Stay, russian stay, true",
        "en, Belarus Says ‘Not a Single’ Russian Soldier Will Stay, russian tank, false",
        "en, Belarus Says ‘Not a Single’ Russian Soldier Will Stay, '\"not a single\"', true",
        "en, Belarus Says ‘Not a Single’ Russian Soldier Will Stay, '\"single not\"', false",
        "en, Belarus Says ‘Not a Single’ Russian Soldier Will Stay, russian -soldier, false",
        "en, Belarus Says ‘Not a Single’ Russian Soldier Will Stay, sold*, true",
        "en, Belarus Says ‘Not a Single’ Russian Soldier Will Stay, tank OR soldier, true",
        "uk, Російські солдати залишають Білорусь, солдат, true",
        "uk, Російські солдати залишають Білорусь, танк, false",
        "de, Keine Soldaten mehr in Weißrussland, soldat weissrussland, true",
        "fr, L’économie des élections, election economie, true",
        "zh, 俄罗斯军队离开白俄罗斯, 军队, true"
    })
    void titleIsSearchedInTheQueryLanguage(String language, String title, String q, boolean isFound) {
        String id = titled(title).with("language", language).id();
        assertEquals(isFound ? List.of(id) : List.of(), found("q", q));
    }

    @Test
    void whatIsFoundIsMarkedAndScored() {
        titled("Soldiers & tanks <leave>").with("language", "en").id();
        asked("q", "soldier leave")
                .then()
                .body(
                        "items[0].match.highlights.title",
                        equalTo("<mark>Soldiers</mark> &amp; tanks &lt;<mark>leave</mark>&gt;"))
                .body("items[0].match.score", notNullValue());
        asked("q", "soldier", "sort", "recordedAt").then().body("items[0].match.score", nullValue());
        asked().then().body("items", hasSize(1)).body("items[0].match", nullValue());
    }

    @Test
    void languageOfTheQueryCanBeNamed() {
        titled("Die Soldaten").with("language", "de").id();
        assertEquals(1, found("q", "soldat", "lang", "de").size());
        assertEquals(0, found("q", "soldat", "lang", "en").size());
    }

    @Test
    void whatFitsBestComesFirst() {
        String rambling = titled("Drills and rumours and much else that has to be said of them")
                .id();
        String terse = titled("Drills").id();
        assertEquals(List.of(terse, rambling), found("q", "drills"));
        assertEquals(List.of(terse, rambling), found("q", "drills", "sort", "relevance"));
        assertEquals(List.of(rambling, terse), found("q", "drills", "sort", "recordedAt"));
    }

    @Test
    void ordersByDayLeaveUndatedArticlesOut() {
        String day = titled("Drills").with("publishedOn", "2022-10-15").id();
        String month = titled("Drills").with("publishedOn", "2022-10").id();
        titled("Drills").with("publishedOn", null).id();
        assertEquals(List.of(month, day), found("q", "drills", "sort", "publishedOn"));
        assertEquals(List.of(day, month), found("q", "drills", "sort", "-publishedOn"));
        assertEquals(3, found("q", "drills").size());
    }

    @Test
    void filtersOfTheListCombineWithWords() {
        String agency = unique("Agence");
        String id = titled("Drills")
                .with("publishedOn", "2022-10-15")
                .with("agency", agency)
                .id();
        assertEquals(List.of(id), found("q", "drills", "agency", agency.toUpperCase(java.util.Locale.ROOT)));
        assertEquals(List.of(), found("q", "drills", "agency", agency + "x"));
        assertEquals(List.of(id), found("q", "drills", "publishedFrom", "2022-10", "publishedTo", "2022-10"));
        assertEquals(List.of(), found("q", "drills", "publishedFrom", "2022-10-16"));
        assertEquals(List.of(), found("q", "drills", "publishedTo", "2022-10-14"));
        assertEquals(
                List.of(),
                given().queryParam("publisher", "nobody." + site)
                        .queryParam("q", "drills")
                        .get("/v1/articles")
                        .path("items.id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "publishedOn", "-publishedOn", "recordedAt", "-recordedAt"})
    void pagesOfAnySizeMakeUpTheList(String sort) {
        for (String title : List.of("Drills", "Drills end", "Drills", "Drills, drills", "Drills")) {
            titled(title).with("publishedOn", "2022-10").id();
        }
        List<String> all = found("q", "drills", "sort", sort);
        assertEquals(5, all.size());
        for (int limit = 1; limit <= 6; limit++) {
            assertEquals(all, walked("q", "drills", "sort", sort, "limit", "" + limit), sort + limit);
        }
    }

    @Test
    void wholeListIsCountedOnRequest() {
        titled("Drills").id();
        titled("Drills").id();
        asked("q", "drills", "count", "true", "limit", "1")
                .then()
                .body("total", equalTo(2))
                .body("items", hasSize(1));
        asked("q", "drills").then().body("total", nullValue());
    }

    @Test
    void changedTitleAndLanguageAreFoundAtOnce() {
        String id = titled("Soldaten").id();
        assertEquals(List.of(), found("q", "soldat"));
        change("/v1/articles/" + id, "language", "de").then().statusCode(200);
        assertEquals(List.of(id), found("q", "soldat"));
        change("/v1/articles/" + id, "title", "Panzer").then().statusCode(200);
        assertEquals(List.of(), found("q", "soldat"));
        assertEquals(List.of(id), found("q", "panzer"));
        change("/v1/articles/" + id, "title", null).then().statusCode(200);
        assertEquals(List.of(), found("q", "panzer"));
    }

    @Test
    void withdrawnArticleIsNotFound() {
        String id = titled("Drills").id();
        withdraw("/v1/articles/" + id).then().statusCode(204);
        assertEquals(List.of(), found("q", "drills"));
    }

    @Test
    void sourceOfAClaimJustRecordedIsFound() {
        aClaim().source("title", "Drills")
                .source("publisher", Map.of("site", site))
                .id();
        assertEquals(1, found("q", "drills").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?!", "\"", "-", "OR", "()", "🎈", "*", "\"\" -"})
    void queryThatAsksForNothingFindsNothing(String q) {
        titled("Drills").id();
        assertEquals(List.of(), found("q", q));
    }

    @ParameterizedTest
    @CsvSource({"q, ''", "q, ' '", "lang, en", "sort, relevance", "sort, title"})
    void badValueIs400ThatNamesTheParameter(String parameter, String value) {
        asked(parameter, value).then().statusCode(400).body("errors.parameter", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource({"lang, english!", "sort, title", "sort, -relevance", "cursor, abc"})
    void badValueBesideWordsIs400(String parameter, String value) {
        asked("q", "drills", parameter, value).then().statusCode(400).body("errors.parameter", hasItem(parameter));
    }

    @Test
    void cursorOfOtherWordsIs400() {
        titled("Drills").id();
        titled("Drills").id();
        String cursor = asked("q", "drills", "limit", "1").path("nextCursor");
        asked("q", "drill", "limit", "1", "cursor", cursor).then().statusCode(400);
        asked("limit", "1", "cursor", cursor).then().statusCode(400);
    }

    private ArticleBuilder titled(String title) {
        return anArticle().with("publisher", Map.of("site", site)).with("title", title);
    }

    private Response asked(String... parameters) {
        var request = given().queryParam("publisher", site);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/v1/articles");
    }

    private List<String> found(String... parameters) {
        return ids(json(asked(parameters).then().statusCode(200).extract().response()));
    }

    private List<String> walked(String... parameters) {
        Response page = asked(parameters);
        List<String> walked = new ArrayList<>(ids(json(page)));
        while (json(page).hasNonNull("nextCursor")) {
            page = given().urlEncodingEnabled(false).get(page.header("Link").replaceFirst("^<([^>]*)>.*", "$1"));
            walked.addAll(ids(json(page)));
        }
        return walked;
    }
}
