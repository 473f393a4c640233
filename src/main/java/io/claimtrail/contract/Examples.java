package io.claimtrail.contract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimtrail.http.LinkedData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Real examples: {@code contract/examples/OPERATION.json} is what a server with the demo corpus answers, {@code
 * OPERATION.ld.json} the same as JSON-LD, {@code OPERATION.request.json} what was sent.
 */
final class Examples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Examples() {}

    static void attach(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                attach(operation, response.getContent(), ".json");
            }
        });
        if (operation.getRequestBody() != null) {
            attach(operation, operation.getRequestBody().getContent(), ".request.json");
        }
    }

    /** The one value that stands in the first operation when Swagger UI opens; a list, which no annotation can say. */
    static void attachParameters(OpenAPI contract) {
        contract.getPaths().getPathItem("/v1/claims").getGET().getParameters().stream()
                .filter(parameter -> "speaker".equals(parameter.getName()))
                .forEach(parameter -> parameter.example(List.of("Makei")));
    }

    private static void attach(Operation operation, Content content, String ending) {
        if (content != null) {
            content.getMediaTypes().entrySet().stream()
                    .filter(type -> type.getKey().endsWith("json"))
                    .forEach(type -> read(operation.getOperationId()
                                    + (type.getKey().startsWith(LinkedData.MEDIA_TYPE) ? ".ld" : "")
                                    + ending)
                            .ifPresent(example -> type.getValue()
                                    .addExample(
                                            "real",
                                            OASFactory.createExample()
                                                    .summary("From the demo corpus")
                                                    .value(example))));
        }
    }

    private static Optional<Object> read(String file) {
        try (InputStream example = Examples.class.getResourceAsStream("/contract/examples/" + file)) {
            return example == null ? Optional.empty() : Optional.of(JSON.readValue(example, Map.class));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
