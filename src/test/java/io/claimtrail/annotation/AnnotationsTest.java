package io.claimtrail.annotation;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.article.ArticleReference;
import io.claimtrail.claim.Stance;
import io.claimtrail.evidence.EvidenceRecorder;
import io.claimtrail.evidence.NewEvidence;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.JsonLd;
import io.claimtrail.testsupport.RatedClaim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Appearances and evidence as W3C Web Annotations. */
@HttpTest
class AnnotationsTest {

    @Inject
    EvidenceRecorder recorder;

    private static final String TYPE = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";
    private static final String OA = "http://www.w3.org/ns/oa#";

    @Test
    void evidenceAssessesThePassageOfItsArticle() throws IOException {
        RatedClaim rated = RatedClaim.recorded();
        JsonPath evidence = given().get("/v1/evidence/" + rated.evidence()).jsonPath();
        String document = annotation("/v1/evidence/" + rated.evidence()).asString();
        JsonPath annotation = JsonPath.from(document);
        check(expanded(document).get(0));
        assertEquals("assessing", annotation.getString("motivation"));
        assertEquals(evidence.getString("article.url"), annotation.getString("target.source"));
        assertEquals(
                Map.of("type", "TextQuoteSelector", "exact", "It was not so."), annotation.getMap("target.selector"));
        assertEquals(
                List.of("CONTRADICTS", "Mostly False", "Because the article says so."),
                annotation.getList("body.findAll { it.value }.value"));
        assertTrue(annotation.getString("body[3].source").endsWith(rated.path()));
    }

    @Test
    void appearanceDescribesThePassageOfItsArticle() throws IOException {
        String claim = aClaim().id();
        String path = "/v1/claims/" + claim + "/appearances";
        String appearance = given().contentType("application/json")
                .body(Map.of(
                        "article", Map.of("url", uniqueUrl()),
                        "exact", "as it stands here",
                        "prefix", "before ",
                        "suffix", " after"))
                .post(path)
                .jsonPath()
                .getString("id");
        String document = annotation(path + "/" + appearance).asString();
        check(expanded(document).get(0));
        JsonPath annotation = JsonPath.from(document);
        assertEquals("describing", annotation.getString("motivation"));
        assertEquals(
                Map.of(
                        "type", "TextQuoteSelector",
                        "exact", "as it stands here",
                        "prefix", "before ",
                        "suffix", " after"),
                annotation.getMap("target.selector"));
        assertTrue(annotation.getString("body[0].value").startsWith("A quote that nobody else said"));
    }

    @Test
    void verbatimQuoteIsThePassageOfItsSource() {
        JsonPath claim = aClaim().recorded();
        JsonPath first = annotation("/v1/claims/" + claim.getString("id") + "/annotations/?page=0")
                .jsonPath();
        assertEquals(claim.getString("quote"), first.getString("items[0].target.selector.exact"));
        JsonPath paraphrase = aClaim().with("quote", null)
                .with("quoteType", "PARAPHRASE")
                .with("statement", io.claimtrail.testsupport.ClaimBuilder.unique("They said so"))
                .recorded();
        JsonPath whole = annotation("/v1/claims/" + paraphrase.getString("id") + "/annotations/?page=0")
                .jsonPath();
        assertNull(whole.get("items[0].target.selector"));
        assertNotNull(whole.getString("items[0].target.source"));
    }

    @Test
    void claimAndArticleHaveCollectionsOfTheirOwn() throws IOException {
        RatedClaim rated = RatedClaim.recorded();
        evidence("CONTRADICTS", rated.id()).with("reviewState", "SUGGESTED").recorded();
        String document = annotation(rated.path() + "/annotations").asString();
        JsonPath ofClaim = JsonPath.from(document);
        assertEquals(2, ofClaim.getInt("total"));
        assertEquals(List.of("describing", "assessing"), ofClaim.getList("first.items.motivation"));
        JsonNode collection = expanded(document).get(0);
        assertEquals(2, collection.at("/@type").size());
        collection.findValue(OA + "hasTarget");
        JsonPath ofArticle =
                annotation("/v1/articles/" + rated.article() + "/annotations").jsonPath();
        assertEquals(1, ofArticle.getInt("total"));
        assertEquals(List.of("assessing"), ofArticle.getList("first.items.motivation"));
        JsonPath ofSource =
                annotation("/v1/articles/" + rated.source() + "/annotations").jsonPath();
        assertEquals(List.of("describing"), ofSource.getList("first.items.motivation"));
    }

    @Test
    void pagesHoldEachAnnotationOnce() {
        String claim = aClaim().id();
        recordMentions(claim, Containers.PAGE);
        String container = "/v1/claims/" + claim + "/annotations/";
        JsonPath collection = annotation(container).jsonPath();
        assertEquals(Containers.PAGE + 1, collection.getInt("total"));
        assertTrue(collection.getString("id").endsWith(container));
        JsonPath first = annotation(path(collection.getString("first.id"))).jsonPath();
        assertEquals(collection.getString("id"), first.getString("partOf.id"));
        assertNull(first.get("prev"));
        JsonPath second = annotation(path(first.getString("next"))).jsonPath();
        assertEquals(collection.getString("last"), second.getString("id"));
        assertEquals(first.getString("id"), second.getString("prev"));
        assertEquals(Containers.PAGE, second.getInt("startIndex"));
        assertNull(second.get("next"));
        List<String> ids = new ArrayList<>(first.getList("items.id"));
        ids.addAll(second.getList("items.id"));
        assertEquals(Containers.PAGE + 1, Set.copyOf(ids).size());
        assertEquals(
                ids.subList(0, Containers.PAGE),
                annotation(container + "?page=0&iris=1").jsonPath().getList("items"));
        assertProblem(ProblemType.NOT_FOUND, given().get(container + "?page=2"));
    }

    /** In one transaction: as many over HTTP would take long. */
    private void recordMentions(String claim, int count) {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, count).forEach(i -> recorder.record(UUID.fromString(claim), mention())));
    }

    private static NewEvidence mention() {
        ArticleReference article = new ArticleReference(null, uniqueUrl(), null, null, null, null, null, null);
        return new NewEvidence(article, Stance.MENTIONS, null, null, null, null, null, null, null);
    }

    @Test
    void preferSaysHowMuchOfTheContainerComes() {
        String container = RatedClaim.recorded().path() + "/annotations/";
        JsonPath minimal = preferring(container, "http://www.w3.org/ns/ldp#PreferMinimalContainer");
        assertTrue(minimal.getString("first").endsWith(container + "?page=0"));
        JsonPath iris = preferring(container, "http://www.w3.org/ns/oa#PreferContainedIRIs");
        assertTrue(iris.getString("first.items[0]").contains("/appearances/"));
        assertTrue(iris.getString("first.id").endsWith("?iris=1&page=0"));
        JsonPath all = preferring(container, "http://www.w3.org/ns/oa#PreferContainedDescriptions");
        assertEquals("Annotation", all.getString("first.items[0].type"));
        Response answer = given().get(container);
        assertTrue(
                answer.headers().getValues("Link").contains("<http://www.w3.org/ns/ldp#BasicContainer>; rel=\"type\""));
        assertEquals(List.of("Accept", "Prefer"), answer.headers().getValues("Vary"));
        assertEquals("GET, HEAD, OPTIONS", answer.header("Allow"));
    }

    @Test
    void emptyCollectionHasNoPages() {
        String article = io.claimtrail.testsupport.ArticleBuilder.anArticle().id();
        JsonPath empty = annotation("/v1/articles/" + article + "/annotations").jsonPath();
        assertEquals(0, empty.getInt("total"));
        assertNull(empty.get("first"));
        assertNull(empty.get("last"));
        assertEquals(
                List.of(),
                annotation("/v1/articles/" + article + "/annotations?page=0")
                        .jsonPath()
                        .getList("items"));
    }

    @ParameterizedTest
    @CsvSource({"page, -1", "page, x", "page, 1.5", "iris, 2", "iris, true", "limit, 5"})
    void whatCannotBeReadIs400(String parameter, String value) {
        assertProblem(
                ProblemType.INVALID_PARAMETER,
                given().queryParam(parameter, value).get("/v1/claims/{id}/annotations", aClaim().id()));
    }

    private static void check(JsonNode annotation) {
        assertEquals(OA + "Annotation", annotation.at("/@type/0").asText());
        assertTrue(annotation.get("@id").asText().startsWith("http"));
        assertTrue(annotation.get(OA + "motivatedBy").get(0).get("@id").asText().startsWith(OA));
        assertEquals(1, annotation.get(OA + "hasTarget").size());
        assertFalse(annotation.get(OA + "hasBody").isEmpty());
        for (JsonNode body : annotation.get(OA + "hasBody")) {
            assertTrue(body.get(OA + "hasPurpose").get(0).get("@id").asText().startsWith(OA), body::toString);
        }
    }

    private static JsonNode expanded(String document) throws IOException {
        String context = Files.readString(Path.of("src/test/resources/annotation/context.json"));
        return JsonLd.expand(
                document,
                Map.of("http://www.w3.org/ns/anno.jsonld", context, "http://www.w3.org/ns/ldp.jsonld", context));
    }

    private static JsonPath preferring(String container, String what) {
        return given().header("Prefer", "return=representation;include=\"" + what + "\"")
                .get(container)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String path(String url) {
        return url.replaceFirst("https?://[^/]+", "");
    }

    private static Response annotation(String path) {
        return given().accept(TYPE)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(TYPE)
                .extract()
                .response();
    }
}
