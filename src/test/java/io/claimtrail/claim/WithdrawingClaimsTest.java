package io.claimtrail.claim;

import static io.claimtrail.claim.FoundClaims.found;
import static io.claimtrail.testsupport.Changes.read;
import static io.claimtrail.testsupport.Changes.withdraw;
import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.claimtrail.testsupport.EvidenceBuilder.evidence;
import static io.claimtrail.testsupport.Relations.relate;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.claimtrail.testsupport.HttpTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class WithdrawingClaimsTest {

    @Test
    void withdrawalAnswersWithNothing() {
        withdraw("/v1/claims/" + aClaim().id()).then().statusCode(204).body(emptyString());
    }

    @Test
    void everyPathOfAWithdrawnClaimIs410WithWhenAndWhy() {
        String claim = aClaim().id();
        String path = "/v1/claims/" + claim;
        String appearance = read(path + "/appearances").getString("items[0].id");
        String relation = relate(claim, "REPEATS", aClaim().id());
        withdraw(path).then().statusCode(204);
        for (String below : List.of(
                "",
                "?asOf=2022-12-31",
                "/evidence",
                "/appearances",
                "/appearances/" + appearance,
                "/relations",
                "/relations/" + relation,
                "/trail",
                "/trail?asOf=2022-12-31")) {
            gone(given().get(path + below));
        }
        gone(given().delete(path));
        gone(given().delete(path + "/appearances/" + appearance));
        gone(given().delete(path + "/relations/" + relation));
        gone(patch(path, Map.of("kind", "OPINION")));
        gone(patch(path + "/appearances/" + appearance, Map.of("exact", "words")));
        gone(patch(path + "/relations/" + relation, Map.of("note", "words")));
        gone(evidence("CONTRADICTS", claim).sent());
        gone(post(path + "/appearances", Map.of("article", Map.of("url", uniqueUrl()))));
        gone(post(path + "/relations", Map.of("type", "REPEATS", "claim", aClaim().id())));
    }

    @Test
    void noListShowsAWithdrawnClaim() {
        String speaker = unique("Speaker");
        String topic = unique("Topic");
        String url = uniqueUrl();
        String claim = aClaim().saidBy(speaker).about(topic).publishedAt(url).id();
        String evidence = uniqueUrl();
        evidence("CONTRADICTS", claim).at(evidence).id();
        withdraw("/v1/claims/" + claim).then().statusCode(204);
        String site = url.split("/")[2];
        for (List<String> filter : List.of(
                List.of("speaker", speaker),
                List.of("topic", topic),
                List.of("article", url),
                List.of("publisher", site),
                List.of("speaker", speaker, "status", "CONTRADICTED"),
                List.of("speaker", speaker, "stance", "CONTRADICTS"),
                List.of("speaker", speaker, "asOf", "2023-01-01"))) {
            assertEquals(List.of(), found(filter.toArray(String[]::new)), filter.toString());
        }
        assertEquals(0, read("/v1/claims?count=true&speaker=" + speaker).getInt("total"));
        assertEquals(List.of(), read("/v1/evidence?claim=" + claim).getList("items"));
        for (String page : List.of(url, evidence)) {
            assertEquals(List.of(), read("/v1/articles/lookup?url=" + page).getList("links"), page);
        }
    }

    @Test
    void relationsOfOthersToAWithdrawnClaimAreHidden() {
        String withdrawn = aClaim().id();
        String other = aClaim().id();
        String relation = relate(other, "REPEATS", withdrawn);
        withdraw("/v1/claims/" + withdrawn).then().statusCode(204);
        assertEquals(List.of(), read("/v1/claims/" + other + "/relations").getList("items"));
        given().get("/v1/claims/" + other + "/relations/" + relation).then().statusCode(410);
    }

    @Test
    void speakerSourceAndTopicStay() {
        String topic = unique("Topic");
        JsonPath claim = aClaim().about(topic).recorded();
        withdraw("/v1/claims/" + claim.getString("id")).then().statusCode(204);
        read("/v1/speakers/" + claim.getString("speaker.id"));
        read("/v1/articles/" + claim.getString("source.id"));
        given().queryParam("name", topic).get("/v1/topics").then().body("items.name", contains(topic));
    }

    @Test
    void reasonIsKeptAsGiven() {
        String reason = " “Not\u00A0said” 🎈 <b> ";
        String path = "/v1/claims/" + aClaim().id();
        given().queryParam("reason", reason).delete(path).then().statusCode(204);
        given().get(path).then().statusCode(410).body("reason", equalTo(reason));
    }

    @Test
    void reasonMayBeLeftOut() {
        String path = "/v1/claims/" + aClaim().id();
        given().delete(path).then().statusCode(204);
        given().get(path).then().statusCode(410).body("reason", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nul \u0000 within"})
    void reasonThatSaysNothingIs400AndWithdrawsNothing(String reason) {
        String path = "/v1/claims/" + aClaim().id();
        given().queryParam("reason", reason)
                .delete(path)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("reason"));
        read(path);
    }

    @Test
    void reasonIsAtMostAThousandCharacters() {
        String path = "/v1/claims/" + aClaim().id();
        given().queryParam("reason", "x".repeat(1001))
                .delete(path)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("reason"));
        given().queryParam("reason", "x".repeat(1000)).delete(path).then().statusCode(204);
    }

    @Test
    void withdrawalOfWhatHasChangedIs412() {
        String path = "/v1/claims/" + aClaim().id();
        String tag = given().get(path).header("ETag");
        patch(path, Map.of("kind", "OPINION")).then().statusCode(200);
        given().header("If-Match", tag).delete(path).then().statusCode(412);
        String current = given().get(path).header("ETag");
        given().header("If-Match", current).delete(path).then().statusCode(204);
    }

    @Test
    void unknownClaimIs404() {
        given().delete("/v1/claims/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private static void gone(Response answer) {
        answer.then()
                .statusCode(410)
                .body("type", equalTo("/problems/withdrawn"))
                .body("reason", equalTo("Recorded by mistake"))
                .body("withdrawnAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"));
    }

    private static Response post(String path, Map<String, Object> body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static Response patch(String path, Map<String, Object> body) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(body)
                .patch(path);
    }
}
