package io.claimtrail.export;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueWord;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Claims go out as JSON, one a line, with everything that belongs to them. */
@HttpTest
class ExportingClaimsTest {

    private static final String EXPORT = "/v1/exports/claims.ndjson";

    private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([^\"]+)\"");

    private final String speaker = unique("Speaker");

    @Test
    void lineHasAllThatTheClaimCanBeRecordedWith() {
        JsonPath claim = aClaim().with(
                        "speaker", Map.of("name", speaker, "role", "Mayor", "aliases", List.of(speaker + " II")))
                .saying("We pay\u00A0all")
                .with("kind", "PROMISE")
                .about("Taxes")
                .recorded();
        JsonPath piece = evidence("CONTRADICTS", claim.getString("id"))
                .with("excerpt", "They did not")
                .with("rating", Map.of("words", "False", "value", 1, "best", 5, "worst", 1))
                .recorded();
        JsonPath line = JsonPath.from(lines("speaker=" + speaker).get(0));
        assertEquals(speaker, line.getString("speaker.name"));
        assertEquals(List.of(speaker + " II"), line.getList("speaker.aliases"));
        assertEquals("We pay\u00A0all", line.getString("quote"));
        assertEquals(List.of("Taxes"), line.getList("topics"));
        assertEquals(claim.getString("source.url"), line.getString("source.url"));
        assertEquals(claim.getString("source.url"), line.getString("appearances[0].article.url"));
        assertEquals(claim.getString("id"), line.getString("id"));
        assertEquals("CONTRADICTED", line.getString("record.status"));
        assertEquals(piece.getString("id"), line.getString("evidence[0].id"));
        assertEquals(piece.getString("article.url"), line.getString("evidence[0].article.url"));
        assertEquals("They did not", line.getString("evidence[0].excerpt"));
        assertEquals("False", line.getString("evidence[0].rating.words"));
        assertNull(line.get("evidence[0].independent"), "nobody ruled");
    }

    @Test
    void filtersAreThoseOfTheList() {
        String word = uniqueWord();
        String kept = aClaim().saidBy(speaker)
                .saying("About " + word)
                .with("kind", "DENIAL")
                .id();
        aClaim().saidBy(speaker)
                .saying("About " + word + " again")
                .with("kind", "PROMISE")
                .id();
        String gone = aClaim().saidBy(speaker)
                .saying("No more of " + word)
                .with("kind", "DENIAL")
                .id();
        withdraw("/v1/claims/" + gone).then().statusCode(204);
        assertEquals(List.of(kept), ids("kind=DENIAL&q=" + word));
        assertEquals(List.of(kept), ids("kind=DENIAL&speaker=" + speaker));
        assertEquals(List.of(), lines("kind=OPINION&speaker=" + speaker));
        given().get(EXPORT + "?kind=LIE&limit=3")
                .then()
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("limit")));
        given().get(EXPORT + "?kind=LIE").then().statusCode(400).body("errors.parameter", equalTo(List.of("kind")));
    }

    @Test
    void everythingGoesOutOnceInTheOrderOfRecording() {
        aClaim().id();
        long before = read("/v1/claims?count=true&limit=1").getLong("total");
        List<String> ids =
                lines("recordedFrom=2000").stream().map(ExportingClaimsTest::id).toList();
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
        assertTrue(ids.size() >= before, ids.size() + " of " + before);
    }

    @Test
    void comesCompressedWhereThatIsAskedFor() throws Exception {
        aClaim().saidBy(speaker).id();
        URI uri = URI.create("http://localhost:" + RestAssured.port + EXPORT + "?speaker=" + speaker.replace(" ", "+"));
        HttpResponse<byte[]> packed = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        assertEquals(lines("speaker=" + speaker).get(0) + "\n", unpacked(packed.body()));
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> ids(String filter) {
        return lines(filter).stream().map(ExportingClaimsTest::id).toList();
    }

    private static String id(String line) {
        Matcher id = ID.matcher(line);
        assertTrue(id.find(), line);
        return id.group(1);
    }

    private static List<String> lines(String filter) {
        return given().get(EXPORT + "?" + filter)
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
