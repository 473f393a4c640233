package io.claimtrail.feed;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever names, quotes, titles and ratings hold is shown as the text that it is, in every format. */
@HttpTest
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script><!-- <![CDATA[ ]]> &amp; &#x3c;",
                "\u202Ereversed \u2066isolated \u2069\u2069 closed",
                "two\u2028lines\u2029more\u0085end",
                "=HYPERLINK(\"http://evil.example\";\"x\")",
                "@id @context @graph \"@type\": {\"@value\": 1}",
                "emoji \uD83D\uDE00 noncharacter \uFFFE",
            })
    void textStaysText(String hostile) {
        String quote = unique(hostile);
        String name = unique(hostile);
        String topic = unique(hostile);
        JsonPath claim = aClaim().saying(quote).saidBy(name).about(topic).recorded();
        JsonPath evidence = evidence("CONTRADICTS", claim.getString("id"))
                .at(uniqueUrl())
                .article("title", hostile)
                .with("excerpt", hostile)
                .with("rationale", hostile)
                .with("rating", Map.of("words", hostile))
                .recorded();
        String path = "/v1/claims/" + claim.getString("id");

        JsonPath linked = given().accept("application/ld+json").get(path).jsonPath();
        assertEquals(quote, linked.getString("text"));
        assertEquals(name, linked.getString("author.name"));
        assertEquals(List.of(topic), linked.getList("keywords"));
        assertEquals(hostile, linked.getString("review[0].name"));
        assertEquals(hostile, linked.getString("review[0].reviewRating.alternateName"));

        JsonPath annotation = given().accept("application/ld+json")
                .get("/v1/evidence/" + evidence.getString("id"))
                .jsonPath();
        assertEquals(hostile, annotation.getString("target.selector.exact"));
        assertEquals(List.of("CONTRADICTS", hostile, hostile), annotation.getList("body.findAll { it.value }.value"));

        JsonPath reviews = given().get("/feeds/claimreview.json?speaker=" + claim.getString("speaker.id"))
                .jsonPath();
        assertEquals(quote, reviews.getString("dataFeedElement[0].item[0].claimReviewed"));

        AtomReader atom = AtomReader.read(given().get("/feeds/evidence.atom?claim=" + claim.getString("id"))
                .asString());
        String text = atom.each("content").get(0);
        // XML has no form for a noncharacter; everything else comes through.
        String inXml = hostile.replace('\uFFFE', '\uFFFD');
        assertEquals(6, (text + " ").split(java.util.regex.Pattern.quote(inXml), -1).length - 1, text);
        JsonPath json = given().get("/feeds/evidence.json?claim=" + claim.getString("id"))
                .jsonPath();
        assertTrue(json.getString("items[0].title").contains(hostile.replaceAll("\\s+", " ")));
        assertEquals(text, json.getString("items[0].content_text").replace('\uFFFE', '\uFFFD'));
        assertTrue(isBalanced(json.getString("items[0].title")), json.getString("items[0].title"));
    }

    /** What a text opens or closes of writing directions ends before the words of ours that follow it. */
    private static boolean isBalanced(String title) {
        String around = title.replaceAll("\u2068[^\u2068]*\u2069+", "");
        return around.chars().noneMatch(c -> c >= '\u202A' && c <= '\u202E');
    }
}
