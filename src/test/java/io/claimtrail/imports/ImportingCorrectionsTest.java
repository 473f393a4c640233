package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.assertRows;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code onDuplicate=update}: what a newer version of a file says otherwise takes the place of what is on record. */
@HttpTest
class ImportingCorrectionsTest {

    private static final String SAID = "Not a single soldier will stay in " + unique("Belarus");
    private static final String CORRECTED = SAID.replace("soldier", "Russian soldier");

    private final String speaker = unique("Minister");
    private final String source = uniqueUrl();
    private final String id = uniqueWord();

    @Test
    void correctedWordsSpeakerOrSourceChangeTheClaimWithTheIdElsewhere() {
        assertRows(updated(row(SAID)), 1, 0, 0, 0);
        String claim = theClaim();
        assertRows(updated(row(CORRECTED)), 0, 0, 1, 0);
        assertRows(updated(row(CORRECTED)), 0, 1, 0, 0);
        assertEquals(CORRECTED, read("/v1/claims/" + theClaim()).getString("statement"));
        String other = unique("President");
        assertRows(updated(row(CORRECTED).replace(speaker, other)), 0, 0, 1, 0);
        String page = uniqueUrl();
        assertRows(updated(row(CORRECTED).replace(speaker, other).replace(source, page)), 0, 0, 1, 0);
        JsonPath shown = read("/v1/claims/" + theClaim());
        assertEquals(
                List.of(claim, other, page),
                List.of(shown.getString("id"), shown.getString("speaker.name"), shown.getString("source.url")));
        assertEquals(List.of(page), read("/v1/claims/" + claim + "/appearances").getList("items.article.url"));
        // What was on record before is free again, and the words are found.
        assertRows(done(row(SAID).replace(id, uniqueWord())), 1, 0, 0, 0);
        given().queryParams(Map.of("q", "Russian soldier", "externalId", "db:" + id))
                .get("/v1/claims")
                .then()
                .body("items.id", equalTo(List.of(claim)));
    }

    @Test
    void otherClaimsWithTheSameIdStayWhatTheyAre() {
        String otherWords = row("Taxes were never lower than this year");
        assertRows(updated(row(SAID), row(CORRECTED), otherWords), 3, 0, 0, 0);
        assertRows(updated(row(SAID), row(CORRECTED), otherWords), 0, 3, 0, 0);
        assertRows(updated(row(SAID + "!")), 1, 0, 0, 0);
        String alone = uniqueWord();
        assertRows(updated(row(SAID + "?").replace(id, alone)), 1, 0, 0, 0);
        assertRows(updated(otherWords.replace(id, alone).replace("year", "month")), 1, 0, 0, 0);
    }

    /** Whichever comes first: what one row says is on record is not what another one corrects. */
    @Test
    void claimOfOneRowIsNotCorrectedByAnother() {
        String other = row(SAID).replace(speaker, unique("President"));
        assertRows(updated(row(SAID)), 1, 0, 0, 0);
        assertRows(updated(row(SAID), other), 1, 1, 0, 0);
        assertRows(updated(other, row(SAID)), 0, 2, 0, 0);
        String second = uniqueWord();
        String fifty = row("Fifty of them " + SAID).replace(id, second);
        String forty = fifty.replace("Fifty", "Forty");
        assertRows(updated(fifty), 1, 0, 0, 0);
        assertRows(updated(forty, fifty), 1, 0, 1, 0);
        assertRows(updated(forty, fifty), 0, 2, 0, 0);
    }

    @Test
    void otherNumbersAndNegationsAndOtherWordsOfSomebodyElseAreOtherClaims() {
        String said = "Inflation is at 2 percent and we will raise taxes";
        for (String changed : List.of(
                row(said.replace("2", "3")),
                row(said.replace("will", "will not")),
                row(said.replace("raise", "rise")).replace(speaker, unique("President")))) {
            String alone = uniqueWord();
            assertRows(updated(row(said).replace(id, alone).replace(source, source + alone)), 1, 0, 0, 0);
            assertRows(updated(changed.replace(id, alone).replace(source, source + alone)), 1, 0, 0, 0);
        }
    }

    @Test
    void rowThatNamesNobodyTakesNobodyAway() {
        assertRows(updated(row(SAID)), 1, 0, 0, 0);
        String table = "externalIds,statement,saidOn,sourceUrl,language\ndb:%s,%s,2022-02-16,%s,en\n"
                .formatted(id, SAID, source);
        assertRows(done(table, "text/csv", Map.of("onDuplicate", "update")), 0, 0, 1, 0);
        JsonPath claim = read("/v1/claims/" + theClaim());
        assertEquals(List.of(speaker, "en"), List.of(claim.getString("speaker.name"), claim.getString("language")));
    }

    @Test
    void correctedClaimIsKnownToTheRowsAfterIt() {
        assertRows(updated(row(SAID)), 1, 0, 0, 0);
        String withoutId = row(CORRECTED).replace("\"db\"", "\"other\"");
        assertRows(
                updated(row(CORRECTED), row(CORRECTED), withoutId, row(SAID).replace("\"db\"", "\"third\"")),
                1,
                1,
                2,
                0);
    }

    @Test
    void withoutUpdateACorrectionIsAnotherClaim() {
        assertRows(done(row(SAID)), 1, 0, 0, 0);
        assertRows(done(row(CORRECTED)), 1, 0, 0, 0);
    }

    @Test
    void sameFileStillMeansTheClaimThatAnEditorHasReworded() {
        assertRows(done(row(SAID)), 1, 0, 0, 0);
        String path = "/v1/claims/" + theClaim();
        String better = "Neither troops nor equipment will stay in Belarus";
        given().contentType("application/merge-patch+json")
                .header("If-Match", given().get(path).header("ETag"))
                .body(Map.of("statement", better))
                .patch(path)
                .then()
                .statusCode(200);
        assertRows(done(row(SAID)), 0, 1, 0, 0);
        assertEquals(better, read(path).getString("statement"));
        assertRows(updated(row(SAID)), 0, 0, 1, 0);
        assertEquals(SAID, read("/v1/claims/" + theClaim()).getString("statement"));
    }

    @Test
    void correctionToTheWordsOfAnotherClaimIsRefused() {
        String other = uniqueWord();
        assertRows(done(row(SAID)), 1, 0, 0, 0);
        assertRows(done(row(CORRECTED).replace(id, other)), 1, 0, 0, 0);
        JsonPath refused = updated(row(CORRECTED));
        assertRows(refused, 0, 0, 0, 1);
        assertEquals(
                List.of("/externalIds"),
                read(Imports.PATH + "/" + refused.getString("id") + "/refusals").getList("items[0].errors.pointer"));
        assertEquals(SAID, read("/v1/claims/" + theClaim()).getString("statement"));
    }

    @Test
    void evidenceFollowsAndWhatEditorsDecidedStays() {
        String check = uniqueUrl();
        String evidence = """
                {"article": {"url": "%s"}, "stance": "%s", "rationale": "%s", "reviewState": "CONFIRMED"}""";
        assertRows(updated(row(SAID, evidence.formatted(check, "CONTRADICTS", "Once"))), 1, 0, 0, 0);
        String link = read("/v1/claims/" + theClaim() + "/evidence").getString("items[0].id");
        String path = "/v1/evidence/" + link;
        given().contentType("application/merge-patch+json")
                .header("If-Match", given().get(path).header("ETag"))
                .body("{\"independent\": true, \"independenceReason\": \"Looked at\", \"excerpt\": \"Kept\"}")
                .patch(path)
                .then()
                .statusCode(200);
        String changed = row(SAID, evidence.formatted(check, "CORROBORATES", "Twice"));
        assertRows(done(changed), 0, 1, 0, 0);
        assertEquals("CONTRADICTED", read("/v1/claims/" + theClaim()).getString("status"));
        assertRows(updated(changed), 0, 0, 1, 0);
        assertRows(updated(changed), 0, 1, 0, 0);
        JsonPath shown = read(path);
        assertEquals(
                List.of("CORROBORATES", "Twice", "Kept", "Looked at"),
                Stream.of("stance", "rationale", "excerpt", "independenceReason")
                        .map(shown::getString)
                        .toList());
        assertEquals("CORROBORATED", read("/v1/claims/" + theClaim()).getString("status"));
    }

    @Test
    void publisherKnownByItsSiteAloneTakesTheNameThatComesFirst() {
        String site = uniqueWord() + ".example";
        String paper = unique("Paper");
        String article = """
                {"article": {"url": "https://%s/%%s", "publisher": {"name": "%%s"}}, "stance": "MENTIONS"}""".formatted(site);
        String said = row(SAID).replace(source, "https://" + site + "/a");
        assertRows(done(said), 1, 0, 0, 0);
        assertEquals(site, publisher(site));
        assertRows(done(row(CORRECTED, article.formatted("b", paper)).replace(id, uniqueWord())), 1, 0, 0, 0);
        assertEquals(paper, publisher(site));
        given().queryParam("q", '"' + paper + '"')
                .get("/v1/claims")
                .then()
                .body("items.id", equalTo(List.of(theClaim())));
        assertRows(done(row(SAID, article.formatted("c", "Another")).replace(id, uniqueWord())), 1, 0, 0, 0);
        assertEquals(paper, publisher(site));
    }

    private static String publisher(String site) {
        return given().queryParam("site", site)
                .get("/v1/publishers")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].name");
    }

    private static JsonPath updated(String... rows) {
        return done(String.join("\n", rows), "application/x-ndjson", Map.of("onDuplicate", "update"));
    }

    private String theClaim() {
        List<String> ids = given().queryParam("externalId", "db:" + id)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertEquals(1, ids.size());
        return ids.get(0);
    }

    private String row(String words, String... evidence) {
        return """
                {"speaker": {"name": "%s"}, "saidOn": "2022-02-16", "statement": "%s", "source": {"url": "%s"},\
                "externalIds": {"db": "%s"}, "evidence": [%s]}""".formatted(speaker, words, source, id, String.join(",", evidence));
    }
}
