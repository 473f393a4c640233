package io.claimtrail.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Every error that an operation of Google's Fact Check Tools API can give, in the form of that API. */
final class FactCheckErrors {

    /** Where the operations are whose errors these are. */
    static final String ROOT = "/v1alpha1/";

    private record Kind(int code, String status, String message, String field) {

        String name() {
            return "google-" + code;
        }
    }

    private static final Kind INVALID =
            new Kind(400, "INVALID_ARGUMENT", "query must be given, unless reviewPublisherSiteFilter is.", "query");
    private static final Kind NOT_FOUND = new Kind(404, "NOT_FOUND", "No page has this name.", null);
    private static final Kind EXISTS =
            new Kind(409, "ALREADY_EXISTS", "There is markup for this page already; update it.", null);
    private static final Kind TOO_LARGE =
            new Kind(413, "INVALID_ARGUMENT", "The body is larger than 1 MiB (1,048,576 bytes).", null);
    private static final List<Kind> ALWAYS = List.of(
            INVALID,
            new Kind(401, "UNAUTHENTICATED", "This needs a key or a token.", null),
            new Kind(403, "PERMISSION_DENIED", "The role of this key or token does not reach as far as this.", null),
            new Kind(429, "RESOURCE_EXHAUSTED", "This address may send 600 requests a minute.", null),
            new Kind(414, "INVALID_ARGUMENT", "The URL is longer than 8 KiB (8,192 characters).", null),
            new Kind(431, "INVALID_ARGUMENT", "The headers are larger than 16 KiB (16,384 characters).", null),
            new Kind(500, "INTERNAL", "The log tells more under the reference number.", null),
            new Kind(503, "UNAVAILABLE", "The database cannot serve this request right now.", null));
    private static final Kind NOT_OFFERED =
            new Kind(501, "UNIMPLEMENTED", "Claimtrail does not search by images; claims:search takes words.", null);

    private FactCheckErrors() {}

    /** What is called back is a script, of which no more can be said than that it is text. */
    static void describeScripts(Operation operation) {
        MediaType script =
                operation.getResponses().getAPIResponse("200").getContent().getMediaType("text/javascript");
        if (script != null) {
            script.schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
    }

    /** Refers to each error that the operation can give, and puts it among the components where it is new there. */
    static void describe(OpenAPI contract, String path, HttpMethod method, Operation operation) {
        for (Kind kind : possible(path, method, operation)) {
            MediaType body = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/GoogleError"))
                    .addExample(
                            kind.status(),
                            OASFactory.createExample().summary(kind.status()).value(example(kind)));
            contract.getComponents()
                    .addResponse(
                            kind.name(),
                            OASFactory.createAPIResponse()
                                    .description(kind.status() + ": " + kind.message())
                                    .content(OASFactory.createContent().addMediaType("application/json", body)));
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(kind.code()),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + kind.name()));
        }
    }

    private static List<Kind> possible(String path, HttpMethod method, Operation operation) {
        List<Kind> kinds = new ArrayList<>(ALWAYS);
        if (path.contains("{")) {
            kinds.add(NOT_FOUND);
        }
        if (method == HttpMethod.POST) {
            kinds.add(EXISTS);
        }
        if (operation.getRequestBody() != null) {
            kinds.add(TOO_LARGE);
        }
        if (path.endsWith(":imageSearch")) {
            kinds.add(NOT_OFFERED);
        }
        return kinds;
    }

    private static Map<String, Object> example(Kind kind) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", kind.code());
        error.put("message", kind.message());
        error.put("status", kind.status());
        if (kind.field() != null) {
            Map<String, Object> violation = new LinkedHashMap<>();
            violation.put("field", kind.field());
            violation.put("description", kind.message().replaceFirst("^" + kind.field() + " ", ""));
            Map<String, Object> detail = new LinkedHashMap<>();
            detail.put("@type", "type.googleapis.com/google.rpc.BadRequest");
            detail.put("fieldViolations", List.of(violation));
            error.put("details", List.of(detail));
        }
        return Map.of("error", error);
    }
}
