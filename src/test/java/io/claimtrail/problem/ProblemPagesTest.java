package io.claimtrail.problem;

import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.HttpTest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code type} of every problem leads to a page that explains it. */
@HttpTest
class ProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void pageExplainsItsType(ProblemType type) {
        given().get(type.uri())
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(startsWith("<!DOCTYPE html>"))
                .body(containsString(type.title()))
                .body(containsString(String.valueOf(type.status())))
                .body(containsString(escaped(type.meaning())))
                .body(containsString(escaped(type.remedy())));
    }

    @ParameterizedTest
    @EnumSource
    void listLeadsToEveryPage(ProblemType type) {
        given().get("/problems")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("href=\"" + type.uri() + "\""))
                .body(containsString(type.title()));
    }

    @Test
    void everyTypeInTheContractHasAPage() {
        Set<String> types = new TreeSet<>();
        for (JsonNode type :
                Contract.committed().root().at("/components/responses").findValues("type")) {
            if (type.asText().startsWith("/problems/")) {
                types.add(type.asText());
            }
        }
        assertFalse(types.isEmpty());
        types.forEach(type -> given().get(type).then().statusCode(200));
    }

    @Test
    void contractTellsOfEveryTypeThatAResourceCanAnswerWith() {
        String contract =
                Contract.committed().root().at("/components/responses").toString();
        for (ProblemType type : ProblemType.values()) {
            // The first is given by no operation; the other only where errors have another form.
            if (type != ProblemType.METHOD_NOT_ALLOWED && type != ProblemType.NOT_OFFERED) {
                assertTrue(contract.contains("\"" + type.uri() + "\""), type::uri);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing", "STALE", "stale ", "", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"
            })
    void unknownTypeIs404ThatEchoesNothing(String slug) {
        assertProblem(ProblemType.NOT_FOUND, given().get("/problems/x{slug}", slug))
                .body("detail", containsString("/problems"))
                .body(not(containsString("<")));
    }

    private static String escaped(String text) {
        return text.replace("'", "&#39;");
    }
}
