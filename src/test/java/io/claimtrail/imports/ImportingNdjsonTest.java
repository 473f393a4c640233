package io.claimtrail.imports;

import static io.claimtrail.imports.Imports.NDJSON;
import static io.claimtrail.imports.Imports.assertRows;
import static io.claimtrail.imports.Imports.done;
import static io.claimtrail.imports.Imports.sent;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Files with a claim a line, in the shape that the API takes. */
@HttpTest
class ImportingNdjsonTest {

    private final String speaker = unique("Imported");

    @Test
    void everyRowEndsAsOneThingAndTheSameFileAgainChangesNothing() {
        String first = row(aClaim().saidBy(speaker), "CONTRADICTS");
        String second = row(aClaim().saidBy(speaker));
        String file = first + "\n\n" + second + "\n" + second + "\n";
        assertRows(done(file, NDJSON, Map.of()), 2, 1, 0, 0);
        assertRows(done(file, NDJSON, Map.of()), 0, 3, 0, 0);
        assertEquals(
                List.of("CONTRADICTED", "UNASSESSED"),
                claims().getList("items.status").stream().sorted().toList());
    }

    /** What tells them apart is the article, however it is named. */
    @Test
    void sameWordsFromOtherSourcesAreOtherClaims() {
        Map<String, Object> known = aClaim().saidBy(speaker).body();
        Map<String, Object> elsewhere = new HashMap<>(known);
        elsewhere.put("source", Map.of("url", uniqueUrl()));
        assertRows(done(json(known), json(elsewhere)), 2, 0, 0, 0);
        Map<String, Object> byId = new HashMap<>(known);
        String url = ((Map<?, ?>) known.get("source")).get("url").toString();
        byId.put("source", Map.of("id", read("/v1/articles/lookup?url=" + url).getString("article.id")));
        Map<String, Object> another = new HashMap<>(known);
        another.put("source", Map.of("url", uniqueUrl()));
        assertRows(done(json(byId), json(another), json(elsewhere)), 1, 2, 0, 0);
    }

    @Test
    void whatWasExportedIsTakenAsItIs() {
        String file = row(aClaim().saidBy(speaker).about("Taxes"), "CONTRADICTS");
        assertRows(done(file, NDJSON, Map.of()), 1, 0, 0, 0);
        String exported = given().queryParam("speaker", speaker)
                .get("/v1/exports/claims.ndjson")
                .asString();
        assertRows(done(exported, NDJSON, Map.of()), 0, 1, 0, 0);
    }

    @Test
    void refusedRowsComeBackAsTheyWereWithLineAndReason() {
        String good = row(aClaim().saidBy(speaker));
        String badEvidence = row(aClaim().saidBy(speaker), "NONSENSE");
        Map<String, Object> claim = aClaim().saidBy(unique("Nobody else")).body();
        claim.put("source", Map.of("id", "01980f5c-2b1e-7c3a-9d42-5a6f1c0e7b88"));
        String unknownId = json(claim);
        String unclosed = "{\"speaker\": ";
        JsonPath job = done(badEvidence, good, unclosed, unknownId);
        assertRows(job, 1, 0, 0, 3);
        JsonPath refusals = read(path(job) + "/refusals");
        assertEquals(List.of(1, 3, 4), refusals.getList("items.line"));
        assertEquals("/evidence/0/stance", refusals.getString("items[0].errors[0].pointer"));
        assertEquals("/source/id", refusals.getString("items[2].errors[0].pointer"));
        String returned = given().get(path(job) + "/refused")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(String.join("\n", badEvidence, unclosed, unknownId) + "\n", returned);
    }

    @Test
    void refusedRowsAreFetchedByTheirTag() {
        String path = path(done("{\"speaker\": ")) + "/refused";
        String tag = given().get(path).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", tag);
        assertProblem(ProblemType.STALE, given().header("If-Match", "\"other\"").get(path));
    }

    @Test
    void rowThatTheRecordersRefuseLeavesNothingBehind() {
        String other = unique("Speaker of a refused row");
        Map<String, Object> claim = aClaim().saidBy(other).body();
        claim.put("source", Map.of("id", "01980f5c-2b1e-7c3a-9d42-5a6f1c0e7b88"));
        JsonPath job = done(row(aClaim().saidBy(speaker)), json(claim), row(aClaim().saidBy(speaker)));
        assertRows(job, 2, 0, 0, 1);
        given().queryParam("name", other).get("/v1/speakers").then().body("items", empty());
        assertEquals("/source/id", read(path(job) + "/refusals").getString("items[0].errors[0].pointer"));
    }

    @Test
    void dryRunTellsTheSameAndWritesNothing() {
        String file = row(aClaim().saidBy(speaker), "MENTIONS") + "\n{}\n";
        JsonPath job = done(file, NDJSON, Map.of("dryRun", "true"));
        assertRows(job, 1, 0, 0, 1);
        given().queryParam("speaker", speaker).get("/v1/claims").then().body("items", empty());
        given().queryParam("name", speaker).get("/v1/speakers").then().body("items", empty());
    }

    @Test
    void claimOnRecordGetsItsEvidenceAndOnlyOnRequestWhatElseTheRowSays() {
        ClaimBuilder claim = aClaim().saidBy(speaker);
        assertRows(done(row(claim)), 1, 0, 0, 0);
        String changed = row(claim.on("2022-02").with("kind", "PROMISE"));
        assertRows(done(changed), 0, 1, 0, 0);
        assertEquals("2022-02-16", claims().getString("items[0].saidOn"));
        assertRows(done(changed, NDJSON, Map.of("onDuplicate", "update")), 0, 0, 1, 0);
        assertRows(done(changed, NDJSON, Map.of("onDuplicate", "update")), 0, 1, 0, 0);
        assertEquals(
                List.of("2022-02", "PROMISE"),
                List.of(claims().getString("items[0].saidOn"), claims().getString("items[0].kind")));
        assertRows(done(row(claim, "QUALIFIES")), 0, 0, 1, 0);
        assertEquals("QUALIFIED", claims().getString("items[0].status"));
    }

    @Test
    void gzipIsRecognisedAndBombsAreRefused() throws IOException {
        byte[] file = row(aClaim().saidBy(speaker)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertRows(done(sent(packed(file, 1), "application/gzip", Map.of())), 1, 0, 0, 0);
        assertProblem(ProblemType.TOO_LARGE, sent(packed(new byte[1 << 20], 64), NDJSON, Map.of()));
        byte[] cutOff = java.util.Arrays.copyOf(packed(file, 1), 60);
        assertProblem(ProblemType.MALFORMED_BODY, sent(cutOff, NDJSON, Map.of()));
        assertProblem(ProblemType.MALFORMED_BODY, sent(new byte[0], NDJSON, Map.of()));
    }

    @Test
    void lineWithoutEndIsOneRefusedRow() {
        String endless = "{\"speaker\": {\"name\": \"" + "x".repeat(3 << 20) + "\"}}";
        JsonPath job = done(endless, row(aClaim().saidBy(speaker)));
        assertRows(job, 1, 0, 0, 1);
    }

    @Test
    void cancelledImportStopsAndKeepsWhatItHas() {
        String[] rows = IntStream.range(0, 2_000)
                .mapToObj(i -> row(aClaim().saidBy(speaker)))
                .toArray(String[]::new);
        String path = sent(String.join("\n", rows).getBytes(java.nio.charset.StandardCharsets.UTF_8), NDJSON, Map.of())
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        given().post(path + "/cancel").then().statusCode(200).body("state", equalTo("CANCELLED"));
        int read = read(path).getInt("rowsRead");
        given().queryParam("speaker", speaker)
                .queryParam("count", true)
                .get("/v1/claims")
                .then()
                .body("total", equalTo(read));
        given().post(path + "/cancel").then().statusCode(200).body("rowsRead", equalTo(read));
    }

    @Test
    void badRequestsSayWhatToDo() {
        assertProblem(ProblemType.INVALID_PARAMETER, sent(new byte[] {'{'}, NDJSON, Map.of("format", "xml")));
        assertProblem(ProblemType.INVALID_PARAMETER, sent(new byte[] {'{'}, NDJSON, Map.of("onDuplicate", "merge")));
        assertProblem(ProblemType.NOT_FOUND, given().get(Imports.PATH + "/01980f5c-2b1e-7c3a-9d42-5a6f1c0e7b88"));
    }

    private JsonPath claims() {
        return given().queryParam("speaker", speaker)
                .get("/v1/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String path(JsonPath job) {
        return Imports.PATH + "/" + job.getString("id");
    }

    private static String row(ClaimBuilder claim, String... stances) {
        Map<String, Object> row = new java.util.LinkedHashMap<>(claim.body());
        if (stances.length > 0) {
            row.put("evidence", List.of(Map.of("article", Map.of("url", uniqueUrl()), "stance", stances[0])));
        }
        return json(row);
    }

    private static String json(Object value) {
        try {
            return JsonMapper.builder().build().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] packed(byte[] part, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                gzip.write(part);
            }
        }
        return packed.toByteArray();
    }
}
