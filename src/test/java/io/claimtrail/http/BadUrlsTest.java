package io.claimtrail.http;

import static io.claimtrail.testsupport.ArticleBuilder.anArticle;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.claimtrail.factcheck.PageBuilder;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that lead to no page on the web, wherever an address can stand. */
@HttpTest
@AnyDatabase
class BadUrlsTest {

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), http or https",
        "data:text/html;base64;PHA+, http or https",
        "ftp://example.org/a, http or https",
        "//example.org/a, http or https",
        "example.org/a, http or https",
        "'', http or https",
        "https://, not a valid URL",
        "https://?a, not a valid URL",
        "'https://example.org/a page', white space",
        "' https://example.org/a', white space",
        "'https://example.org/a\u00A0b', white space",
        "'https://example.org/a\nb', white space",
        "https://me@example.org/, user name",
        "https://me:secret@example.org/, user name",
        "https://example.org:0x50/, not a valid URL",
        "https://example.org:99999/, not a valid URL",
        "https://exa mple.org/, white space",
        "https://[::1/, not a valid URL",
        "https://example.org\\a, not a valid URL"
    })
    void isRefusedWithTheReason(String url, String told) {
        assertProblem(ProblemType.INVALID_BODY, aClaim().publishedAt(url).sent())
                .body("errors.pointer", contains("/source/url"))
                .body("errors[0].detail", containsString(told));
        assertProblem(ProblemType.INVALID_BODY, anArticle().at(url).sent()).body("errors.pointer", contains("/url"));
        assertProblem(
                        ProblemType.INVALID_PARAMETER,
                        given().queryParam("url", url).get("/v1/articles/lookup"))
                .body("errors.parameter", contains("url"));
    }

    @Test
    void withBracketsAndQuotesIsKeptAsBrowsersEncodeItWhereverItComesIn() {
        String page = "https://news.example/" + unique("a").replace(' ', '-');
        String url = page + "/<b>\"?c=<d>\"";
        String kept = page + "/%3Cb%3E%22?c=%3Cd%3E%22";
        String claim = aClaim().publishedAt(url)
                .with("speaker", Map.of("name", unique("A"), "sameAs", new String[] {url}))
                .sent()
                .then()
                .statusCode(201)
                .body("source.url", equalTo(kept))
                .extract()
                .path("speaker.id");
        given().get("/v1/speakers/" + claim).then().body("sameAs", contains(kept));
        for (String form : new String[] {url, kept}) {
            given().queryParam("url", form)
                    .get("/v1/articles/lookup")
                    .then()
                    .statusCode(200)
                    .body("article.url", equalTo(kept));
        }
        PageBuilder.aPage()
                .with("pageUrl", url)
                .with("claimReviewAuthor", Map.of("imageUrl", url))
                .reviewing(unique("Said"), "False")
                .review("claimAppearances", new String[] {url + "&e"})
                .sent()
                .then()
                .statusCode(200)
                .body("pageUrl", equalTo(kept))
                .body("claimReviewAuthor.imageUrl", equalTo(kept))
                .body("claimReviewMarkups[0].claimAppearances", contains(kept + "&e"));
    }

    @Test
    void ofThreeThousandCharactersIsRefusedWithTheLimit() {
        String url = ("https://example.org/" + "a".repeat(3000)).substring(0, 3000);
        assertProblem(ProblemType.INVALID_BODY, aClaim().publishedAt(url).sent())
                .body("errors.pointer", contains("/source/url"))
                .body("errors[0].detail", containsString("2048"));
        assertProblem(
                        ProblemType.INVALID_PARAMETER,
                        given().queryParam("url", url).get("/v1/articles/lookup"))
                .body("errors[0].detail", containsString("2048"));
    }

    @Test
    void ofAnInternationalHostIsFoundInEitherForm() {
        String path = "/" + unique("страница").replace(' ', '-');
        String unicode = "https://пример.example" + path;
        String ascii = "https://xn--e1afmkfd.example" + path;
        String id = anArticle()
                .at(unicode)
                .sent()
                .then()
                .statusCode(201)
                .body("url", equalTo(unicode))
                .extract()
                .path("id");
        for (String form : new String[] {unicode, ascii, "HTTP://WWW.ПРИМЕР.EXAMPLE" + path}) {
            given().queryParam("url", form)
                    .get("/v1/articles/lookup")
                    .then()
                    .statusCode(200)
                    .body("article.id", equalTo(id));
            assertProblem(ProblemType.DUPLICATE, anArticle().at(form).sent())
                    .body("existing", equalTo("/v1/articles/" + id));
        }
    }

    @Test
    void isRefusedAsSameAsToo() {
        Map<String, Object> speaker = Map.of("name", unique("Speaker"), "sameAs", new String[] {"javascript:alert(1)"});
        assertProblem(
                        ProblemType.INVALID_BODY,
                        aClaim().with("speaker", speaker).sent())
                .body("errors.pointer", contains("/speaker/sameAs/0"));
    }
}
