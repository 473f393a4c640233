package io.claimtrail.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each answer names the id of its request. */
@HttpTest
@AnyDatabase
class RequestIdsTest {

    private static final String PATH = "/v1/topics";
    private static final String MADE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Test
    void clientsOwnIdIsKept() {
        given().header("X-Request-Id", "desk-42:a/b").get(PATH).then().header("X-Request-Id", equalTo("desk-42:a/b"));
        given().header("X-Request-Id", "gone").get("/v1/nothing").then().header("X-Request-Id", equalTo("gone"));
    }

    @Test
    void traceIsTheIdWhereThereIsOne() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get(PATH)
                .then()
                .header("X-Request-Id", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "<script>", "é"})
    void whatCannotBeLoggedIsReplaced(String id) {
        given().header("X-Request-Id", id)
                .header("traceparent", "00-00000000000000000000000000000000-00f067aa0ba902b7-01")
                .get(PATH)
                .then()
                .header("X-Request-Id", not(equalTo(id)))
                .header("X-Request-Id", matchesPattern(MADE));
    }
}
