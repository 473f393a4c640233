package io.claimtrail.http;

import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.ClaimBuilder;
import io.claimtrail.testsupport.HttpTest;
import io.claimtrail.testsupport.RawHttp;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One URL, several representations: {@code Accept} says which (RFC 9110, section 12.5.1). */
@HttpTest
@AnyDatabase
class NegotiationTest {

    private static String claim;

    @BeforeEach
    void recordOne() {
        if (claim == null) {
            claim = "/v1/claims/" + ClaimBuilder.aClaim().id();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                        | json",
                "application/*                                              | json",
                "application/json                                           | json",
                "application/json, application/ld+json                      | json",
                "application/ld+json, application/json                      | json",
                "application/ld+json                                        | ld+json",
                "APPLICATION/LD+JSON                                        | ld+json",
                "application/ld+json, */*                                   | ld+json",
                "application/ld+json;q=0.9, */*;q=0.8                       | ld+json",
                "application/ld+json;q=0.5, */*                             | json",
                "application/json;q=0.2, application/ld+json;q=0.3          | ld+json",
                "application/json;q=0.31, application/ld+json;q=0.3         | json",
                "application/json;q=0, */*                                  | ld+json",
                "application/ld+json;q=0, */*                               | json",
                "*/*;q=0, application/ld+json                               | ld+json",
                "application/*;q=0.1, text/html                             | json",
                "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\" | ld+json",
                "text/html;level=\"a,b\", application/ld+json;a=\",\";q=1   | ld+json",
                "nonsense, application/ld+json                              | ld+json",
                "application/json;q=7, application/ld+json;q=0.1            | ld+json",
            })
    void highestWeightOfTheMostSpecificRangeWins(String accept, String chosen) {
        given().accept(accept)
                .get(claim)
                .then()
                .statusCode(200)
                .contentType("application/" + chosen)
                .header("Vary", "Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml, image/*",
                "application/json;q=0, application/ld+json;q=0.0",
                "*/*;q=0",
                "*/json",
                "nonsense",
                ",",
                "application/json;q=x"
            })
    void whatCannotBeMetIsToldWhatThereIs(String accept) {
        assertProblem(ProblemType.NOT_ACCEPTABLE, given().accept(accept).get(claim))
                .header("Vary", "Accept")
                .body(
                        "detail",
                        org.hamcrest.Matchers.equalTo("It can be had as application/json or application/ld+json."));
    }

    @Test
    void withoutAcceptItIsJson() {
        assertEquals("application/json", RawHttp.get(claim).header("Content-Type"));
        assertEquals(
                "application/json",
                RawHttp.get(claim, "Host: localhost", "Accept:").header("Content-Type"));
    }

    @Test
    void allLinesOfAcceptCount() {
        assertEquals(
                "application/ld+json",
                RawHttp.get(claim, "Host: localhost", "Accept: text/html", "Accept: application/ld+json")
                        .header("Content-Type"));
    }

    @Test
    void idsStartAsTheRequestDid() {
        String document = RawHttp.get(claim, "Host: claims.example:81", "Accept: application/ld+json")
                .body();
        assertTrue(document.contains("\"@id\":\"http://claims.example:81" + claim + "\""), document);
    }

    @Test
    void nobodyIsBelievedWhoOnlySaysToBeAProxy() {
        String document = RawHttp.get(
                        claim,
                        "Host: localhost:" + RestAssured.port,
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example;proto=https",
                        "Accept: application/ld+json")
                .body();
        assertTrue(document.contains("\"@id\":\"http://localhost:" + RestAssured.port + claim + "\""), document);
    }

    /** It lies below the URLs of articles, which have JSON-LD. */
    @Test
    void whatHasNoOtherRepresentationIsNotNegotiated() {
        given().accept("application/ld+json, application/json;q=0.9")
                .get("/v1/articles/lookup?url=" + ClaimBuilder.uniqueUrl())
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @Test
    void refusalVariesWhereThereIsOneRepresentationToo() {
        assertProblem(ProblemType.NOT_ACCEPTABLE, given().accept("text/html").get("/v1/topics"))
                .header("Vary", "Accept");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                                    | ld+json;",
                "application/*                                                          | ld+json;",
                "application/ld+json                                                    | ld+json;",
                "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"        | ld+json;",
                "application/json, application/ld+json                                  | ld+json;",
                "application/json                                                       | json",
                "application/json, application/ld+json;q=0.9                            | json",
            })
    void collectionsOfAnnotationsAreJsonLdUnlessJsonIsWanted(String accept, String chosen) {
        var answer = given().accept(accept).get(claim + "/annotations/");
        answer.then().statusCode(200).header("Content-Type", org.hamcrest.Matchers.startsWith("application/" + chosen));
        assertEquals(java.util.List.of("Accept", "Prefer"), answer.headers().getValues("Vary"));
    }

    @Test
    void headIsNegotiatedToo() {
        given().accept("application/ld+json")
                .head(claim)
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .header("Vary", "Accept");
    }
}
