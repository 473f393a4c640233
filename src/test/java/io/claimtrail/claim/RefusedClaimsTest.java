package io.claimtrail.claim;

import static io.claimtrail.testsupport.ClaimBuilder.aClaim;
import static io.claimtrail.testsupport.ClaimBuilder.unique;
import static io.claimtrail.testsupport.ClaimBuilder.uniqueUrl;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.claimtrail.testsupport.HttpTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@HttpTest
class RefusedClaimsTest {

    static Stream<String> unreadableQuotes() {
        return Stream.of(
                "",
                " ",
                "\u00A0\t\n\u2003",
                "\u200B\u00AD",
                "nul \u0000 within",
                "escape \u001B[31m",
                "half \uD83C of a pair",
                "\uDF88",
                "x".repeat(10_001));
    }

    @ParameterizedTest
    @MethodSource("unreadableQuotes")
    void quoteThatCannotBeReadIs422(String quote) {
        aClaim().saying(quote).sent().then().statusCode(422).body("errors.pointer", contains("/quote"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2022-02-30", "2022-13", "22-2-2022", "9999", "2022-2-16", "16.02.2022", "", "yesterday", "0000"
            })
    void badDayOfSayingIs422(String saidOn) {
        aClaim().on(saidOn).sent().then().statusCode(422).body("errors.pointer", contains("/saidOn"));
    }

    @Test
    void futureIsRefusedOnceItIsFutureEverywhere() {
        LocalDate latest = LocalDate.now(ZoneOffset.ofHours(14));
        aClaim().on(latest.plusDays(2).toString())
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/saidOn"));
        aClaim().on(latest.toString()).sent().then().statusCode(201);
        aClaim().on(latest.toString().substring(0, 4)).sent().then().statusCode(201);
    }

    @Test
    void limitsAreNamed() {
        aClaim().with("statement", "x".repeat(10_001))
                .with("language", "en-" + "x".repeat(40))
                .with(
                        "topics",
                        IntStream.range(0, 51).mapToObj(i -> unique("t")).toList())
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/statement"))
                .body("errors.pointer", hasItem("/language"))
                .body("errors.pointer", hasItem("/topics"))
                .body("errors.find { it.pointer == '/statement' }.detail", containsString("10000"))
                .body("errors.find { it.pointer == '/topics' }.detail", containsString("50"));
    }

    @Test
    void badTopicIsNamedByItsPlace() {
        aClaim().about("fine", " ", "x".repeat(101))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/topics/1", "/topics/2"));
    }

    @Test
    void missingPropertiesAreNamedTogether() {
        given().contentType("application/json")
                .body(Map.of())
                .post("/v1/claims")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/speaker", "/saidOn", "/statement", "/source"));
    }

    @Test
    void faultsAtAllDepthsAreNamedTogether() {
        aClaim().with("speaker", Map.of("name", " ", "kind", "ANIMAL", "age", 7))
                .on("2022-02-30")
                .with("kind", "promise")
                .with("status", "CORROBORATED")
                .publishedAt("javascript:alert(1)")
                .source("publishedOn", "9999")
                .sent()
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/speaker/name",
                                "/speaker/kind",
                                "/speaker/age",
                                "/saidOn",
                                "/kind",
                                "/status",
                                "/source/url",
                                "/source/publishedOn"));
    }

    @Test
    void speakerAndSourceAreEachGivenInOneWay() {
        UUID id = UUID.randomUUID();
        aClaim().with("speaker", Map.of())
                .with("source", Map.of("id", id, "url", uniqueUrl()))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/speaker", "/source"));
    }

    @Test
    void idThatLeadsNowhereIs422() {
        Map<String, Object> nobody = Map.of("id", UUID.randomUUID());
        aClaim().with("speaker", nobody).sent().then().statusCode(422).body("errors.pointer", contains("/speaker/id"));
        aClaim().with("source", nobody).sent().then().statusCode(422).body("errors.pointer", contains("/source/id"));
    }

    @Test
    void valuesOfAnotherTypeAre422() {
        aClaim().with("quote", 7)
                .with("saidOn", 2022)
                .with("topics", "Belarus")
                .with("source", List.of())
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/quote", "/saidOn", "/topics", "/source"));
    }

    @Test
    void nullTopicIsNamed() {
        aClaim().with("topics", Collections.singletonList(null))
                .sent()
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/topics/0"));
    }

    @Test
    void unknownClaimIs404() {
        given().get("/v1/claims/{id}", UUID.randomUUID()).then().statusCode(404);
        given().get("/v1/claims/{id}", "17").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
}
