package io.claimtrail.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.claimtrail.problem.Fault;
import io.claimtrail.problem.Problem;
import io.claimtrail.problem.ProblemType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Every error that an operation can give, with an example of each. */
final class Errors {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Errors() {}

    /** Refers to each error that the operation can give, and puts it among the components where it is new there. */
    static void describe(OpenAPI contract, String path, HttpMethod method, Operation operation) {
        Map<Integer, List<ProblemType>> byStatus = possible(path, method, operation).stream()
                .collect(Collectors.groupingBy(ProblemType::status, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, types) -> {
            String name = types.stream().map(ProblemType::slug).collect(Collectors.joining("-or-"));
            contract.getComponents().addResponse(name, response(types));
            operation
                    .getResponses()
                    .addAPIResponse(
                            String.valueOf(status),
                            OASFactory.createAPIResponse().ref("#/components/responses/" + name));
        });
        if (method == HttpMethod.GET && !Headers.isStreamed(operation)) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse().description("Still what If-None-Match names; no body"));
        }
    }

    private static APIResponse response(List<ProblemType> types) {
        MediaType body =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"));
        types.forEach(type -> body.addExample(
                type.slug(), OASFactory.createExample().summary(type.title()).value(example(type))));
        return OASFactory.createAPIResponse()
                .description(types.stream().map(ProblemType::title).collect(Collectors.joining("; or: ")))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
    }

    private static Set<ProblemType> possible(String path, HttpMethod method, Operation operation) {
        Set<ProblemType> types = EnumSet.of(
                ProblemType.BAD_REQUEST,
                ProblemType.INVALID_PARAMETER,
                ProblemType.UNAUTHENTICATED,
                ProblemType.FORBIDDEN,
                ProblemType.TOO_MANY_REQUESTS,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.TOO_LONG_A_URL,
                ProblemType.HEADERS_TOO_LARGE,
                ProblemType.INTERNAL,
                ProblemType.UNAVAILABLE);
        if (searches(operation)) {
            types.add(ProblemType.SEARCH_UNAVAILABLE);
        }
        if (path.startsWith("/v1/admin/backup")) {
            types.add(ProblemType.NOT_OFFERED);
        }
        // These feeds may be of one claim, which their parameter names.
        if (path.contains("{") || path.startsWith("/feeds/evidence")) {
            types.add(ProblemType.NOT_FOUND);
            types.add(ProblemType.WITHDRAWN);
        }
        if (operation.getRequestBody() != null) {
            types.addAll(EnumSet.of(
                    ProblemType.MALFORMED_BODY,
                    ProblemType.TOO_LARGE,
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    ProblemType.INVALID_BODY));
        }
        switch (method) {
            case POST -> {
                if (Headers.records(operation)) {
                    types.addAll(EnumSet.of(ProblemType.DUPLICATE, ProblemType.KEY_REUSED));
                }
                if (Headers.restores(operation)) {
                    types.addAll(EnumSet.of(
                            ProblemType.DUPLICATE,
                            ProblemType.NOT_RESTORABLE,
                            ProblemType.STALE,
                            ProblemType.PRECONDITION_REQUIRED));
                }
            }
            case PATCH ->
                types.addAll(EnumSet.of(ProblemType.DUPLICATE, ProblemType.STALE, ProblemType.PRECONDITION_REQUIRED));
            case PUT -> types.add(ProblemType.IN_USE);
            case DELETE -> types.addAll(EnumSet.of(ProblemType.IN_USE, ProblemType.STALE));
            default -> {
                if (!Headers.isStreamed(operation)) {
                    types.add(ProblemType.STALE);
                }
            }
        }
        return types;
    }

    /** Tells operations that can take the index. */
    private static boolean searches(Operation operation) {
        return operation.getOperationId().startsWith("search")
                || operation.getParameters() != null
                        && operation.getParameters().stream().anyMatch(each -> "q".equals(each.getName()));
    }

    private static Map<String, Object> example(ProblemType type) {
        Problem problem = Problem.of(type, type.meaning(), "/v1/claims");
        Problem told = switch (type) {
            case INVALID_BODY -> withFault(problem, Fault.at("/saidOn", "is no day of the calendar"));
            case INVALID_PARAMETER -> withFault(problem, Fault.in("limit", "must be a whole number from 1 to 200"));
            case DUPLICATE -> withExisting(problem);
            case INTERNAL -> problem.withReference("6f1d2c1e-7d0b-4a55-9d3c-0e8b3a6f2b11");
            default -> problem;
        };
        return JSON.convertValue(told, new TypeReference<>() {});
    }

    private static Problem withFault(Problem problem, Fault fault) {
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                (fault.pointer() == null ? fault.parameter() : fault.pointer()) + " " + fault.detail() + ".",
                problem.instance(),
                List.of(fault),
                null,
                null,
                null,
                null);
    }

    private static Problem withExisting(Problem problem) {
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance(),
                null,
                "/v1/claims/01980f5c-2b1e-7c3a-9d42-5a6f1c0e7b88",
                null,
                null,
                null);
    }
}
