package io.claimtrail.testsupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Optional;

/** Checks every answer that a test gets against the committed contract. */
public final class ContractFilter implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification spec, FilterContext context) {
        Response answer = context.next(request, spec);
        String path = URI.create(request.getURI()).getPath();
        Contract.committed()
                .operation(request.getMethod(), path)
                .ifPresent(operation -> check(request.getMethod() + " " + path, operation, answer));
        return answer;
    }

    private static void check(String what, JsonNode operation, Response answer) {
        String seen = what + " answered " + answer.statusCode() + " " + answer.asString();
        Optional<JsonNode> documented = Contract.committed().response(operation, answer.statusCode());
        assertTrue(documented.isPresent(), () -> "The contract does not know that " + seen);
        String body = answer.asString();
        if (body.isEmpty()) {
            return;
        }
        String mediaType = answer.contentType().replaceAll(";.*", "");
        JsonNode contents = documented.get().path("content");
        JsonNode content = contents.has(mediaType) ? contents.get(mediaType) : contents.get(answer.contentType());
        assertTrue(content != null, () -> "The contract does not know the media type of " + seen);
        // A document a line is no document.
        if (!mediaType.endsWith("json") || mediaType.endsWith("ndjson")) {
            return;
        }
        assertEquals("", Contract.committed().faults(body, content.get("schema")), () -> "By the contract, " + seen);
    }
}
