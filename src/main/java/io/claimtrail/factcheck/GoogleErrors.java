package io.claimtrail.factcheck;

import io.claimtrail.problem.ErrorForm;
import io.claimtrail.problem.Fault;
import io.claimtrail.problem.Problem;
import io.claimtrail.problem.ProblemType;
import io.quarkus.arc.Unremovable;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes errors as Google's APIs do: {@code google.rpc.Status} and, for bad input, {@code google.rpc.BadRequest}. */
@ApplicationScoped
@Unremovable
public class GoogleErrors implements ErrorForm {

    static final String ROOT = "/v1alpha1";

    private static final int OK = 200;

    @Override
    public boolean isFor(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @Override
    public Written write(Problem problem, HttpServerRequest request) {
        boolean withOlder = "1".equals(parameter(request, "$.xgafv"));
        boolean pretty = !"false".equals(parameter(request, "prettyPrint"));
        GoogleError error = errorOf(problem, withOlder);
        String json = GoogleJson.write(GoogleJson.tree(error), pretty);
        String callback = parameter(request, "callback");
        boolean reads = request.method().name().equals("GET");
        if (reads && callback != null && CommonParameters.isCallback(callback)) {
            // A browser does not run a script that comes with an error status: the page would never hear of it.
            return new Written(OK, GoogleJson.SCRIPT, GoogleJson.call(callback, json));
        }
        return new Written(error.error().code(), GoogleJson.MEDIA_TYPE, json);
    }

    /** Null also where the query as a whole cannot be read, which is what the error is about then. */
    private static String parameter(HttpServerRequest request, String name) {
        try {
            return request.getParam(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static GoogleError errorOf(Problem problem, boolean withOlder) {
        ProblemType type = ProblemType.withSlug(
                        problem.type().substring(problem.type().lastIndexOf('/') + 1))
                .orElse(ProblemType.INTERNAL);
        String status = statusOf(type);
        String message = problem.reference() == null
                ? problem.detail()
                : problem.detail() + " Reference: " + problem.reference() + ".";
        return new GoogleError(new GoogleError.Status(
                codeOf(type, problem.status()),
                message,
                withOlder ? List.of(new GoogleError.Older(message, "global", reasonOf(status))) : null,
                status,
                detailsOf(problem)));
    }

    /** The code of {@code google.rpc.Code} that a problem is. */
    private static String statusOf(ProblemType type) {
        return switch (type) {
            case UNAUTHENTICATED -> "UNAUTHENTICATED";
            case FORBIDDEN -> "PERMISSION_DENIED";
            case TOO_MANY_REQUESTS -> "RESOURCE_EXHAUSTED";
            case NOT_FOUND, WITHDRAWN -> "NOT_FOUND";
            case DUPLICATE -> "ALREADY_EXISTS";
            case IN_USE, STALE, PRECONDITION_REQUIRED, KEY_REUSED -> "FAILED_PRECONDITION";
            case METHOD_NOT_ALLOWED, NOT_OFFERED -> "UNIMPLEMENTED";
            case INTERNAL -> "INTERNAL";
            case UNAVAILABLE, SEARCH_UNAVAILABLE -> "UNAVAILABLE";
            default -> "INVALID_ARGUMENT";
        };
    }

    /** Google has no HTTP status for withdrawn things, failed preconditions and unreadable bodies but these. */
    private static int codeOf(ProblemType type, int status) {
        return switch (type) {
            case WITHDRAWN -> 404;
            case IN_USE,
                    STALE,
                    PRECONDITION_REQUIRED,
                    KEY_REUSED,
                    INVALID_BODY,
                    UNSUPPORTED_MEDIA_TYPE,
                    NOT_ACCEPTABLE -> 400;
            default -> status;
        };
    }

    private static String reasonOf(String status) {
        return switch (status) {
            case "UNAUTHENTICATED" -> "authError";
            case "PERMISSION_DENIED" -> "forbidden";
            case "RESOURCE_EXHAUSTED" -> "rateLimitExceeded";
            case "NOT_FOUND" -> "notFound";
            case "ALREADY_EXISTS" -> "alreadyExists";
            case "FAILED_PRECONDITION" -> "failedPrecondition";
            case "UNIMPLEMENTED" -> "unimplemented";
            case "INTERNAL" -> "backendError";
            case "UNAVAILABLE" -> "backendError";
            default -> "badRequest";
        };
    }

    private static List<GoogleError.BadRequest> detailsOf(Problem problem) {
        if (problem.errors() == null) {
            return null;
        }
        return List.of(GoogleError.BadRequest.of(
                problem.errors().stream().map(GoogleErrors::violation).toList()));
    }

    /** A place in the body as Google writes it: {@code claimReviewMarkups[0].rating}. */
    private static GoogleError.Violation violation(Fault fault) {
        if (fault.parameter() != null) {
            return new GoogleError.Violation(fault.parameter(), fault.detail());
        }
        String path = fault.pointer()
                .replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                .replace("/", ".")
                .replaceFirst("^\\.", "");
        return new GoogleError.Violation(path, fault.detail());
    }
}
