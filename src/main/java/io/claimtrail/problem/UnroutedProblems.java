package io.claimtrail.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;

/** Problems for what never reaches a resource: unknown paths, and requests that break HTTP's own limits. */
@ApplicationScoped
public class UnroutedProblems {

    /** Before Quarkus, which would log what a client did as an error of its own. */
    private static final int FIRST = -1000;

    private static final int LAST = Integer.MAX_VALUE;
    private static final int[] STATUSES = {400, 404, 405, 406, 413, 414, 415, 431};

    void register(@Observes Router router) {
        router.route().order(LAST).handler(request -> answer(request, 404));
        for (int status : STATUSES) {
            router.errorHandler(status, request -> answer(request, status));
        }
        router.route().order(FIRST).failureHandler(UnroutedProblems::answerFailure);
    }

    private static void answerFailure(RoutingContext request) {
        if (Arrays.stream(STATUSES).anyMatch(status -> status == request.statusCode())) {
            answer(request, request.statusCode());
        } else {
            request.next();
        }
    }

    private static void answer(RoutingContext request, int status) {
        ProblemType type = ProblemType.forStatus(status);
        answer(
                request,
                Problem.of(type, type.meaning(), request.request().path()).withStatus(status));
    }

    /** Answers a request that is refused before it reaches a resource. */
    public static void answer(RoutingContext request, ProblemType type, String detail) {
        answer(request, Problem.of(type, detail, request.request().path()));
    }

    private static void answer(RoutingContext request, Problem problem) {
        if (!request.response().ended()) {
            ErrorForm.Written error = WrittenError.of(problem, request.request());
            request.response()
                    .setStatusCode(error.status())
                    .putHeader("Content-Type", error.mediaType())
                    .end(error.body());
        }
    }
}
