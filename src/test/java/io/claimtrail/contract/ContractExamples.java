package io.claimtrail.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimtrail.testsupport.Contract;
import java.util.ArrayList;
import java.util.List;

/** Every example in the contract: of schemas, parameters, headers, bodies and answers. */
final class ContractExamples {

    private final List<String> faults = new ArrayList<>();
    private int count;

    private ContractExamples() {}

    static ContractExamples of(JsonNode contract) {
        ContractExamples examples = new ContractExamples();
        examples.visit(contract, "");
        return examples;
    }

    /** What is wrong with them, each with its place. */
    List<String> faults() {
        return faults;
    }

    int count() {
        return count;
    }

    private void visit(JsonNode node, String place) {
        if (node.isObject() && node.has("schema")) {
            ofBody(node, place);
        } else if (node.isObject() && node.path("examples").isArray()) {
            node.get("examples").forEach(example -> check(example, node, place));
        }
        node.properties().forEach(child -> visit(child.getValue(), place + "/" + child.getKey()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(node.get(i), place + "/" + i);
        }
    }

    /** A body or a parameter: one example, or several with names. */
    private void ofBody(JsonNode node, String place) {
        if (node.has("example")) {
            check(node.get("example"), node.get("schema"), place);
        }
        node.path("examples").forEach(example -> check(example.get("value"), node.get("schema"), place));
    }

    private void check(JsonNode example, JsonNode schema, String place) {
        count++;
        String fault = Contract.committed().faults(example.toString(), schema);
        if (!fault.isEmpty()) {
            faults.add(place + ": " + fault);
        }
    }
}
