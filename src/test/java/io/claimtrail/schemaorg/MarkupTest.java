package io.claimtrail.schemaorg;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RatedClaim;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a publisher pastes into the page of a fact-check. */
@HttpTest
class MarkupTest {

    private static final Pattern SCRIPT =
            Pattern.compile("<script type=\"application/ld\\+json\">\n([^<>]*)\n</script>\n");

    private final SchemaOrg vocabulary = new SchemaOrg();

    @Test
    void articleWithARatingHasAllThatSearchEnginesAskFor() {
        RatedClaim rated = RatedClaim.recorded();
        List<String> scripts = scripts(rated.article());
        assertEquals(1, scripts.size());
        vocabulary.check(scripts.get(0));
        JsonPath review = JsonPath.from(scripts.get(0));
        for (String property : new String[] {
            "claimReviewed",
            "url",
            "datePublished",
            "author.name",
            "author.url",
            "reviewRating.alternateName",
            "reviewRating.ratingValue",
            "reviewRating.bestRating",
            "reviewRating.worstRating",
            "itemReviewed.author.name",
            "itemReviewed.datePublished",
            "itemReviewed.firstAppearance.url",
            "itemReviewed.appearance[0].url"
        }) {
            assertNotNull(review.getString(property), property);
        }
        assertEquals("Claim", review.getString("itemReviewed.'@type'"));
    }

    @Test
    void everyRatingOfTheArticleHasAScriptOfItsOwn() {
        String url = ClaimBuilder.uniqueUrl();
        String article = rate(aClaim().id(), url, "False");
        assertEquals(article, rate(aClaim().id(), url, "True"));
        assertEquals(
                List.of("False", "True"),
                scripts(article).stream()
                        .map(script -> JsonPath.from(script).getString("reviewRating.alternateName"))
                        .toList());
    }

    @Test
    void articleWithoutARatingHasNothingToPaste() {
        String article = evidence("CONTRADICTS", aClaim().id()).recorded().getString("article.id");
        assertProblem(ProblemType.NOT_FOUND, given().get("/v1/articles/{id}/markup", article));
    }

    @Test
    void textsStayTextWhateverTheyHold() {
        String hostile = "</script><!-- <script> & \u2028 \u2029 \u202E \u2066 ' \" \\ @id \u0085 \u200D";
        String claim = aClaim().saying(ClaimBuilder.unique(hostile)).id();
        var rated = evidence("CONTRADICTS", claim)
                .article("title", hostile)
                .with("rating", Map.of("words", hostile, "explanation", hostile))
                .recorded();
        String article = rated.getString("article.id");
        String markup = given().get("/v1/articles/{id}/markup", article).asString();
        assertTrue(markup.codePoints().noneMatch(c -> "\u2028\u2029\u202E\u2066\u0085\u200D".indexOf(c) >= 0), markup);
        JsonPath review = JsonPath.from(scripts(article).get(0));
        assertEquals(hostile, review.getString("name"));
        assertEquals(hostile, review.getString("reviewRating.alternateName"));
        assertEquals(hostile, review.getString("reviewRating.ratingExplanation"));
        assertTrue(review.getString("claimReviewed").startsWith(hostile));
    }

    private static String rate(String claim, String url, String words) {
        return evidence("CONTRADICTS", claim)
                .at(url)
                .with("rating", Map.of("words", words))
                .recorded()
                .getString("article.id");
    }

    /** The JSON in the script elements, of which nothing but the elements themselves may hold an angle bracket. */
    private static List<String> scripts(String article) {
        String markup = given().get("/v1/articles/{id}/markup", article)
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .header("X-Content-Type-Options", "nosniff")
                .extract()
                .asString();
        List<String> scripts = new ArrayList<>();
        Matcher script = SCRIPT.matcher(markup);
        int end = 0;
        while (script.find()) {
            assertEquals(end, script.start(), markup);
            end = script.end();
            scripts.add(script.group(1));
        }
        assertEquals(end, markup.length(), markup);
        return scripts;
    }
}
