package io.claimtrail.contract;

import io.claimtrail.http.LinkedData;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that go with a method wherever it is used. */
final class Headers {

    private Headers() {}

    static void describe(HttpMethod method, Operation operation) {
        switch (method) {
            case GET -> {
                if (isStreamed(operation)) {
                    return;
                }
                request(
                        operation,
                        "If-None-Match",
                        false,
                        "The ETag of what you have; 304 where it is still the current one.");
                answer(operation, "200", "ETag", "Names this state of the resource.");
                describeNegotiation(operation);
                if (operation.getOperationId().matches("get(Claim|Speaker|Topic)")) {
                    answer(operation, "200", "Link", "With `rel=\"alternate\"`: feeds of new evidence (RFC 8288).");
                }
                if (operation.getOperationId().startsWith("list")) {
                    answer(operation, "200", "Link", "With `rel=\"next\"`: the URL of the next page (RFC 8288).");
                }
            }
            case POST -> {
                if (records(operation)) {
                    describeRecording(operation);
                }
                if (restores(operation)) {
                    request(operation, "If-Match", false, "The ETag of what you read; needed unless it is withdrawn.");
                    answer(operation, "200", "ETag", "Names the new state of the resource.");
                }
            }
            case PATCH -> {
                request(operation, "If-Match", true, "The ETag of what you read.");
                answer(operation, "200", "ETag", "Names the new state of the resource.");
            }
            case PUT -> answer(operation, "200", "ETag", "Names the new state of the resource.");
            case DELETE ->
                request(operation, "If-Match", false, "The ETag of what you read; 412 where it has changed since.");
            default -> {
                // No other method is offered.
            }
        }
    }

    /** Where the answer comes in several media types. */
    private static void describeNegotiation(Operation operation) {
        APIResponse response = operation.getResponses().getAPIResponse("200");
        if (response.getContent() == null
                || response.getContent().getMediaTypes().size() < 2) {
            return;
        }
        Map<String, MediaType> jsonFirst =
                new TreeMap<>(Comparator.comparing((String type) -> !type.equals("application/json"))
                        .thenComparing(Comparator.naturalOrder()));
        jsonFirst.putAll(response.getContent().getMediaTypes());
        response.getContent().setMediaTypes(jsonFirst);
        answer(operation, "200", "Vary", "`Accept`: each media type is a representation with an ETag of its own.");
        response.getContent().getMediaTypes().keySet().stream()
                .filter(type -> type.startsWith(LinkedData.MEDIA_TYPE))
                .forEach(type -> operation.setDescription(
                        (operation.getDescription() == null ? "" : operation.getDescription() + " ")
                                + "With `Accept: application/ld+json` it comes as JSON-LD in the words of "
                                + (type.equals(LinkedData.MEDIA_TYPE) ? "schema.org." : "a W3C Web Annotation.")));
    }

    /** Tells the operations whose answers are made while they are sent, so that nobody knows beforehand what they will be. */
    static boolean isStreamed(Operation operation) {
        return operation.getOperationId().matches("(export|follow).*");
    }

    /** Tells the operations that record what the body says from those that only take it. */
    static boolean records(Operation operation) {
        return operation.getRequestBody() != null && operation.getResponses().getAPIResponse("201") != null;
    }

    /** Tells the operations that bring an earlier state back. */
    static boolean restores(Operation operation) {
        return operation.getOperationId().startsWith("restore");
    }

    private static void describeRecording(Operation operation) {
        request(
                operation,
                "Idempotency-Key",
                false,
                "A value of your own, such as a UUID. The same request under the same key is carried out once; "
                        + "for 24 hours its first answer is replayed.");
        answer(operation, "201", "Location", "The URL of what was recorded.");
        answer(operation, "201", "ETag", "Names this state of the resource.");
        answer(operation, "201", "Idempotency-Replayed", "`true` where this is the replay of an earlier answer.");
    }

    private static void request(Operation operation, String name, boolean required, String description) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(text()));
    }

    private static void answer(Operation operation, String status, String name, String description) {
        APIResponse response = operation.getResponses().getAPIResponse(status);
        if (response != null) {
            Header header = OASFactory.createHeader().description(description).schema(text());
            response.addHeader(name, header);
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
