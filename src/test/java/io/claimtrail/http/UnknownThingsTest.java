package io.claimtrail.http;

import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.claimtrail.testsupport.SpeakerBuilder.aSpeaker;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** URLs that lead to nothing. */
@HttpTest
@AnyDatabase
class UnknownThingsTest {

    @Test
    void idThatNothingHasIs404WhateverIsAskedOfIt() {
        templates().forEach(template -> sendAll(template, UUID.randomUUID().toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "1", "01a20fe2-2edf-746a-8443", "AAAAAAAAAAAAAAAAAAAAAA==", "../../etc", "a b", "\u0000"})
    void idThatIsNoUuidIs404(String id) {
        sendAll("/v1/claims/{id}", id);
    }

    @Test
    void idThatIsNoUuidIs404WhateverIsAskedOfIt() {
        templates().forEach(template -> sendAll(template, "abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/v1", "/v1/nothing", "/v2/claims", "/v1/claims/a/b/c", "/index.html", "/q/nothing"})
    void pathThatNothingHasIs404(String path) {
        assertProblem(ProblemType.NOT_FOUND, given().get(path)).body("instance", equalTo(path));
        assertProblem(ProblemType.NOT_FOUND, given().delete(path));
    }

    @Test
    void linkOfAnotherClaimIs404() {
        String appearance = Posting.APPEARANCE.recorded();
        String ofAnother = Posting.CLAIM.recorded() + appearance.substring(appearance.indexOf("/appearances/"));
        assertProblem(ProblemType.NOT_FOUND, given().get(ofAnother));
        assertProblem(ProblemType.NOT_FOUND, given().delete(ofAnother));
    }

    private static List<String> templates() {
        return Contract.committed().ownPaths().stream()
                .map(Map.Entry::getKey)
                .filter(template -> template.contains("{"))
                .toList();
    }

    private static void sendAll(String template, String id) {
        Contract.committed().root().get("paths").get(template).fieldNames().forEachRemaining(method -> {
            Object[] ids =
                    template.chars().filter(c -> c == '{').mapToObj(i -> id).toArray();
            Response answer = prepared(method, template).request(method.toUpperCase(Locale.ROOT), template, ids);
            assertProblem(ProblemType.NOT_FOUND, answer);
        });
    }

    /** With a body that is right, so that only the id is wrong. */
    private static RequestSpecification prepared(String method, String template) {
        return switch (method) {
            case "post" ->
                takesABody(template) ? given().contentType("application/json").body(bodyFor(template)) : given();
            case "put" ->
                given().contentType("application/json")
                        .body(Map.of("speaker", aSpeaker().id()));
            case "patch" ->
                given().contentType("application/merge-patch+json")
                        .header("If-Match", "*")
                        .body("{}");
            default -> given();
        };
    }

    private static boolean takesABody(String template) {
        return Contract.committed()
                .root()
                .get("paths")
                .get(template)
                .get("post")
                .has("requestBody");
    }

    private static Map<String, Object> bodyFor(String template) {
        String operation = Contract.committed()
                .root()
                .get("paths")
                .get(template)
                .at("/post/operationId")
                .asText();
        return Arrays.stream(Posting.values())
                .filter(posting -> posting.operation.equals(operation))
                .findFirst()
                .orElseThrow()
                .freshBody();
    }
}
