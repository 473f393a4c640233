package io.claimtrail.http;

import static io.claimtrail.testsupport.Problems.assertProblem;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.HttpTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every URL says which methods it takes, when it is asked and when it is sent another. */
@HttpTest
@AnyDatabase
class MethodsTest {

    private static final List<String> ALL = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "BREW");

    @Test
    void optionsListsWhatTheContractHas() {
        paths().forEach((path, methods) ->
                given().options(path).then().statusCode(200).header("Allow", equalTo(String.join(", ", methods))));
    }

    @Test
    void everyOtherMethodIs405ThatListsThem() {
        paths().forEach((path, methods) -> ALL.stream()
                .filter(method -> !methods.contains(method))
                .forEach(method -> {
                    Response answer = given().noFilters().request(method, path);
                    if (path.startsWith("/v1alpha1/")) {
                        answer.then().statusCode(405).contentType("application/json");
                    } else {
                        assertProblem(ProblemType.METHOD_NOT_ALLOWED, answer);
                    }
                    assertEquals(String.join(", ", methods), answer.header("Allow"), method + " " + path);
                }));
    }

    /** Each path of the contract with an id in it, and its methods in the order of the alphabet. */
    private static Map<String, TreeSet<String>> paths() {
        Map<String, TreeSet<String>> paths = new java.util.TreeMap<>();
        for (Map.Entry<String, JsonNode> each :
                Contract.committed().root().get("paths").properties()) {
            TreeSet<String> methods = new TreeSet<>(List.of("OPTIONS"));
            each.getValue()
                    .properties()
                    .forEach(operation -> methods.add(operation.getKey().toUpperCase(Locale.ROOT)));
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            paths.put(each.getKey().replaceAll("\\{[^}]+}", UUID.randomUUID().toString()), methods);
        }
        return paths;
    }
}
