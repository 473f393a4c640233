package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.assertRows;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was imported tells where it came from, and can be taken back as a whole. */
@HttpTest
class ImportProvenanceTest {

    private final String speaker = unique("Imported");
    private final String word = uniqueWord();

    @Test
    void claimIsFoundByItsIdElsewhereAndByItsImport() {
        ClaimBuilder claim = aClaim().saidBy(speaker).saying(word);
        JsonPath job = done("{}", row(claim.with("externalIds", Map.of("politifact", word + ":1"))));
        assertRows(job, 1, 0, 0, 1);
        String id = job.getString("id");
        String found = one("externalId", "politifact:" + word + ":1");
        JsonPath shown = read("/v1/claims/" + found);
        assertEquals(Map.of("politifact", word + ":1"), shown.getMap("externalIds"));
        assertEquals(List.of(id, 2), List.of(shown.getString("importId"), shown.getInt("importRow")));
        assertEquals(found, one("import", id));
        // The same filters on the index.
        given().queryParams(Map.of("q", word, "import", id, "externalId", "politifact:" + word + ":1"))
                .get("/v1/claims")
                .then()
                .body("items.id", equalTo(List.of(found)));
        given().queryParams(Map.of("q", word, "externalId", "snopes:" + word + ":1"))
                .get("/v1/claims")
                .then()
                .body("items.id", equalTo(List.of()));
        assertRows(done(row(claim.with("externalIds", Map.of("politifact", "other")))), 0, 1, 0, 0);
        assertRows(done(row(claim.with("externalIds", Map.of("snopes", word)))), 0, 0, 1, 0);
        assertRows(done(row(claim.with("externalIds", Map.of("no scheme", 1)))), 0, 0, 0, 1);
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().queryParam("externalId", "1234").get("/v1/claims"));
    }

    @Test
    void withdrawnImportTakesBackWhatItMadeAndNothingElse() {
        ClaimBuilder known = aClaim().saidBy(speaker);
        String knownId = known.id();
        String check = uniqueUrl();
        List<?> evidence = List.of(Map.of("article", Map.of("url", check), "stance", "CONTRADICTS"));
        String addsEvidence = row(known.with("evidence", evidence));
        String addsClaim = row(aClaim().saidBy(speaker));
        JsonPath job = done(addsEvidence, addsClaim);
        assertRows(job, 1, 0, 1, 0);
        String path = Imports.PATH + "/" + job.getString("id");
        String made = one("import", job.getString("id"));
        assertEquals("CONTRADICTED", read("/v1/claims/" + knownId).getString("status"));

        assertProblem(ProblemType.STALE, given().header("If-Match", "\"x\"").delete(path));
        JsonPath linked = read("/v1/claims/" + knownId + "/evidence");
        assertEquals(
                List.of(job.getString("id"), 1),
                List.of(linked.getString("items[0].importId"), linked.getInt("items[0].importRow")));
        JsonPath page = read("/v1/articles/" + linked.getString("items[0].article.id"));
        assertEquals(List.of(job.getString("id"), 1), List.of(page.getString("importId"), page.getInt("importRow")));
        JsonPath withdrawn = done(given().queryParam("reason", "Wrong file").delete(path));
        assertEquals(
                List.of("WITHDRAWN", "Wrong file", 4),
                List.of(withdrawn.getString("state"), withdrawn.getString("reason"), withdrawn.getInt("withdrawn")));
        given().get("/v1/claims/" + made).then().statusCode(410).body("reason", equalTo("Wrong file"));
        assertEquals("UNASSESSED", read("/v1/claims/" + knownId).getString("status"));

        assertRows(done(addsEvidence, addsClaim), 1, 0, 1, 0);
    }

    @Test
    void claimThatOthersHaveLinkedEvidenceToOutlivesItsImport() {
        ClaimBuilder claim = aClaim().saidBy(speaker);
        String first = done(row(withCheck(claim))).getString("id");
        String second = done(row(withCheck(claim))).getString("id");
        String id = one("import", first);

        assertEquals(
                2,
                done(given().delete(Imports.PATH + "/" + first)).getInt("withdrawn"),
                "the evidence and its article");
        assertEquals(List.of(second), read("/v1/claims/" + id + "/evidence").getList("items.importId"));

        done(given().delete(Imports.PATH + "/" + second));
        assertEquals(List.of(), read("/v1/claims/" + id + "/evidence").getList("items"));
        done(given().delete(Imports.PATH + "/" + first));
        given().get("/v1/claims/" + id).then().statusCode(410);
    }

    private static ClaimBuilder withCheck(ClaimBuilder claim) {
        return claim.with("evidence", List.of(Map.of("article", Map.of("url", uniqueUrl()), "stance", "CONTRADICTS")));
    }

    private static String one(String filter, String value) {
        List<String> ids = given().queryParam(filter, value)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
        assertEquals(1, ids.size());
        return ids.get(0);
    }

    private static String row(ClaimBuilder claim) {
        try {
            return JsonMapper.builder().build().writeValueAsString(claim.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
