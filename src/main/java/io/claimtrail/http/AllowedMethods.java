package io.claimtrail.http;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.problem.UnroutedProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Answers OPTIONS, and 405 to a method that a path does not take, both with {@code Allow} (RFC 9110, section 15.5.6).
 * Quarkus would name the methods of the whole resource class, and answer 404 where a class has a parameter in its path.
 */
@ApplicationScoped
public class AllowedMethods {

    /** After {@link RequestLimits}, before Quarkus looks for a resource. */
    private static final int EARLY = -999;

    @Inject
    ResourceMethods resources;

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(this::answerOthers);
    }

    private void answerOthers(RoutingContext context) {
        String method = context.request().method().name();
        Set<String> allowed = resources.at(context.normalizedPath()).verbs();
        boolean asksForThem = method.equals("OPTIONS") && !allowed.isEmpty();
        if (!asksForThem && (allowed.isEmpty() || allowed.contains(method))) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        if (asksForThem) {
            context.end();
        } else {
            UnroutedProblems.answer(
                    context, ProblemType.METHOD_NOT_ALLOWED, "It takes " + String.join(", ", allowed) + ".");
        }
    }
}
