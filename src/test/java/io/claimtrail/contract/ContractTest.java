package io.claimtrail.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.claimtrail.testsupport.AnyDatabase;
import io.claimtrail.testsupport.Contract;
import io.claimtrail.testsupport.HttpTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed contract is the one that is served, and it keeps its own rules. */
@HttpTest
@AnyDatabase
class ContractTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private record Operation(String name, JsonNode node) {}

    @ParameterizedTest
    @CsvSource({
        "/openapi, */*, application/yaml",
        "/openapi, application/json, application/json",
        "/openapi?format=JSON, */*, application/json",
        "/openapi?format=yaml, application/json, application/yaml",
        "/openapi.yaml, application/json, application/yaml",
        "/openapi.yml, */*, application/yaml",
        "/openapi.json, */*, application/json"
    })
    void committedContractIsTheOneThatIsServed(String path, String accepted, String type) throws IOException {
        String served = given().header("Accept", accepted)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asString();
        assertEquals(
                new YAMLMapper().readTree(Contract.FILE.toFile()),
                (type.equals("application/json") ? new ObjectMapper() : new YAMLMapper()).readTree(served),
                () -> Contract.FILE + " is not what the code says. Write it anew and look at what changed:"
                        + " mvn package -DskipTests -Dquarkus.smallrye-openapi.store-schema-directory=openapi");
    }

    @Test
    void contractIsForReading() {
        given().head("/openapi").then().statusCode(200);
        given().options("/openapi").then().statusCode(200).header("Allow", "GET, HEAD, OPTIONS");
        given().post("/openapi.json")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .contentType("application/problem+json");
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        Set<String> seen = new HashSet<>();
        for (Operation operation : operations()) {
            String id = operation.node.path("operationId").asText();
            assertFalse(id.isEmpty(), operation.name);
            assertTrue(seen.add(id), () -> id + " stands for two operations");
        }
    }

    @Test
    void everyOperationHasASummaryAndOneDeclaredTag() {
        List<String> declared = new ArrayList<>();
        root().get("tags").forEach(tag -> declared.add(tag.get("name").asText()));
        for (Operation operation : operations()) {
            assertFalse(operation.node.path("summary").asText().isEmpty(), operation.name);
            assertEquals(1, operation.node.path("tags").size(), operation.name);
            String tag = operation.node.at("/tags/0").asText();
            assertTrue(declared.contains(tag), () -> operation.name + " is filed under the unknown tag " + tag);
        }
    }

    @Test
    void everyTagIsUsedAndSaysWhatItHolds() {
        Set<String> used = new TreeSet<>();
        operations().forEach(operation -> used.add(operation.node.at("/tags/0").asText()));
        for (JsonNode tag : root().get("tags")) {
            assertTrue(used.contains(tag.get("name").asText()), tag::toString);
            assertFalse(tag.path("description").asText().isEmpty(), tag::toString);
        }
    }

    @Test
    void everyOperationDocumentsItsErrorsInTheFormOfItsProtocol() {
        for (Operation operation : operations()) {
            boolean google = operation.name.contains("/v1alpha1/");
            String form = google ? "/content/application~1json" : "/content/application~1problem+json";
            Set<String> statuses = new TreeSet<>();
            operation.node.get("responses").fieldNames().forEachRemaining(statuses::add);
            assertTrue(
                    statuses.containsAll(google ? Set.of("400", "500", "503") : Set.of("400", "406", "500", "503")),
                    () -> operation.name + statuses);
            for (String status : statuses) {
                if (status.compareTo("400") >= 0) {
                    JsonNode response = Contract.committed()
                            .response(operation.node, Integer.parseInt(status))
                            .orElseThrow();
                    assertTrue(response.at(form).isObject(), operation.name + status);
                }
            }
        }
    }

    @Test
    void everyParameterSaysWhatItTakes() {
        for (Operation operation : operations()) {
            for (JsonNode parameter : operation.node.path("parameters")) {
                JsonNode schema = parameter.get("schema");
                // One or the other: a type beside a reference would forbid what is referred to.
                assertTrue(schema.has("type") != schema.has("$ref"), () -> operation.name + parameter);
                assertFalse(schema.path("type").asText().equals("object"), () -> operation.name + parameter);
            }
        }
    }

    @Test
    void everyExampleIsValidByItsSchema() {
        ContractExamples examples = ContractExamples.of(root());
        assertEquals(List.of(), examples.faults());
        assertTrue(examples.count() > 40, () -> "only " + examples.count() + " examples were found");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (JsonNode reference : root().findValues("$ref")) {
            assertFalse(root().at(reference.asText().substring(1)).isMissingNode(), reference::asText);
        }
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root().get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .forEach(each -> operations.add(
                                new Operation(each.getKey() + " " + path.getKey() + " ", each.getValue()))));
        return operations;
    }

    private static JsonNode root() {
        return Contract.committed().root();
    }
}
