package io.claimtrail.export;

import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Claims go out as one document of JSON-LD. */
@HttpTest
class ExportingLinkedDataTest {

    private static final String EXPORT = "/v1/exports/claims.jsonld";

    private final String speaker = unique("Speaker");

    @Test
    void everyNodeIsWhatItsOwnUrlGives() {
        String claim = aClaim().saidBy(speaker).saying("מילים </script> 😀").id();
        String rated = evidence("CONTRADICTS", claim)
                .with("rating", Map.of("words", "False"))
                .id();
        String plain = evidence("CORROBORATES", claim).id();
        evidence("CORROBORATES", claim).with("reviewState", "SUGGESTED").id();
        JsonPath document = JsonPath.from(exported());
        assertEquals("https://schema.org", document.getString("@context"));
        List<Map<String, Object>> graph = document.getList("@graph");
        assertEquals(3, graph.size());
        assertEquals(linked("/v1/claims/" + claim), withContext(graph.get(0)));
        assertEquals(linked("/v1/evidence/" + rated), graph.get(1));
        assertEquals(linked("/v1/evidence/" + plain), graph.get(2));
    }

    @Test
    void ratedClaimsAreImportedFromIt() {
        String quote = unique("Quote");
        String claim = aClaim().saidBy(speaker).saying(quote).id();
        evidence("CONTRADICTS", claim)
                .with("rating", Map.of("words", "False", "value", 1, "best", 5, "worst", 1))
                .id();
        String another = speaker + " the Other";
        String job = given().contentType("application/ld+json")
                .body(exported().replace(speaker, another))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        given().get(job + "/events").then().statusCode(200);
        assertEquals(
                1, read(job).getInt("recorded"), () -> read(job + "/refusals").prettify());
        JsonPath claims = JsonPath.from(
                given().queryParam("speaker", another).get("/v1/claims").asString());
        assertEquals(quote, claims.getString("items[0].statement"));
        assertEquals("CONTRADICTED", claims.getString("items[0].status"));
    }

    private String exported() {
        String document = given().queryParam("speaker", speaker)
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .extract()
                .asString();
        assertTrue(document.endsWith("]}"), document);
        return document;
    }

    private static Map<String, Object> linked(String path) {
        return given().accept("application/ld+json").get(path).jsonPath().getMap("");
    }

    private static Map<String, Object> withContext(Map<String, Object> node) {
        Map<String, Object> whole = new java.util.HashMap<>(node);
        whole.put("@context", "https://schema.org");
        return whole;
    }
}
