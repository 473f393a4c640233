package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.assertRows;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Search results of hypothes.is. */
@HttpTest
class ImportingAnnotationsTest {

    private static final String JSON = "application/json";

    private final String quote = "\u201cWe\u201d never said " + uniqueWord();
    private final String page = uniqueUrl();

    @Test
    void markedQuoteShowsThatThePageReportsIt() {
        String id = aClaim().saidBy(unique("Marked")).with("quote", quote).id();
        String results = results(annotation(page, quote.replace('\u201c', '"').replace('\u201d', '"'), "", ""));
        assertRows(done(results, JSON, Map.of()), 0, 0, 1, 0);
        assertRows(done(results, JSON, Map.of()), 0, 1, 0, 0);
        JsonPath appearances = read("/v1/claims/" + id + "/appearances");
        assertEquals(page, appearances.getString("items[1].article.url"));
        assertEquals("before ", appearances.getString("items[1].prefix"));
        assertEquals("A page", appearances.getString("items[1].article.title"));
    }

    @Test
    void taggedOnesAreSuggestedAndDoNotCountYet() {
        String id = aClaim().saidBy(unique("Tagged")).with("quote", quote).id();
        JsonPath job = done(
                results(
                        annotation(page, quote, "rating: Mostly False", "They did say it"),
                        annotation(uniqueUrl(), "other words", "contradicts", "See http://localhost/v1/claims/" + id)),
                JSON,
                Map.of());
        assertRows(job, 0, 0, 2, 0);
        JsonPath evidence = read("/v1/claims/" + id + "/evidence");
        assertEquals(List.of("SUGGESTED", "SUGGESTED"), evidence.getList("items.reviewState"));
        assertEquals(List.of("CONTRADICTS", "CONTRADICTS"), evidence.getList("items.stance"));
        assertEquals("UNASSESSED", read("/v1/claims/" + id).getString("status"));
        String rationales = String.join("\n", evidence.getList("items.rationale", String.class));
        assertEquals(true, rationales.contains("They did say it\nAnnotation: https://hypothes.is/a/x1"));
    }

    @Test
    void othersAreRefusedWithWhatIsMissing() {
        aClaim().saidBy(unique("One")).with("quote", quote).id();
        aClaim().saidBy(unique("Other")).with("quote", quote).id();
        String reply = annotation(page, quote, "", "").replace("\"tags\"", "\"references\": [\"x\"], \"tags\"");
        JsonPath job = done(
                results(
                        annotation(page, quote, "", ""),
                        annotation(page, "words of nobody " + uniqueWord(), "false", ""),
                        reply),
                JSON,
                Map.of());
        assertRows(job, 0, 0, 0, 3);
        String path = Imports.PATH + "/" + job.getString("id");
        assertEquals(
                List.of("/target/0/selector", "/target/0/selector", "/references"),
                read(path + "/refusals").getList("items.collect { it.errors[0].pointer }"));
        String refused = given().get(path + "/refused").asString();
        assertRows(done(refused, JSON, Map.of()), 0, 0, 0, 3);
    }

    private static String results(String... annotations) {
        return "{\"total\": %d, \"rows\": [%s]}".formatted(annotations.length, String.join(",", annotations));
    }

    private static String annotation(String uri, String exact, String tag, String text) {
        return """
                {"id": "x1", "uri": "%s", "text": "%s", "tags": [%s], "document": {"title": ["A page"]},
                 "target": [{"source": "%1$s", "selector": [{"type": "TextPositionSelector", "start": 1, "end": 2},
                   {"type": "TextQuoteSelector", "prefix": "before ", "exact": "%s", "suffix": " after"}]}]}""".formatted(uri, text, tag.isEmpty() ? "" : "\"" + tag + "\"", exact.replace("\"", "\\\""));
    }
}
