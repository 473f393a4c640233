package io.claimtrail.access;

import io.claimtrail.problem.ProblemType;
import io.claimtrail.problem.UnroutedProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Refuses at once what comes while as many requests are worked on as {@link LimitSettings#concurrent} allows. In a queue each
 * would wait for all before it, until none is answered in time; so those that are let in are answered about as fast as ever.
 *
 * <p>Requests with a body are counted for themselves: one that comes slowly is in progress for as long, and must not keep readers
 * away. Together they are half as many again at most: a burst of either is let in, and both at once do not make each other slow.
 * Who asks how the server is must hear it, and who waits for changes holds no thread while nothing comes: neither is counted
 * or refused.
 */
@ApplicationScoped
class Capacity {

    /** Once it is clear what is asked for, and to whom an answer may be shown; before anything takes time. */
    static final int EARLY = -900;

    private static final String RETRY_AFTER_SECONDS = "1";

    private final AtomicInteger withBody = new AtomicInteger();
    private final AtomicInteger withoutBody = new AtomicInteger();
    private final AtomicInteger all = new AtomicInteger();

    @Inject
    LimitSettings settings;

    void register(@Observes Router router) {
        if (settings.concurrent() > 0) {
            router.route().order(EARLY).handler(this::admit);
        }
    }

    private void admit(RoutingContext context) {
        if (isFree(context.request())) {
            context.next();
            return;
        }
        AtomicInteger alike = BodyDeadline.hasBody(context.request()) ? withBody : withoutBody;
        if (!enter(alike)) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            UnroutedProblems.answer(
                    context, ProblemType.UNAVAILABLE, "Too many requests are being worked on right now.");
            return;
        }
        // However it ends: the answer was sent, or the client hung up.
        context.addEndHandler(ended -> leave(alike));
        context.next();
    }

    private boolean enter(AtomicInteger alike) {
        int most = settings.concurrent();
        int ofItsKind = alike.incrementAndGet();
        int together = all.incrementAndGet();
        if (ofItsKind <= most && together <= most + Math.max(1, most / 2)) {
            return true;
        }
        leave(alike);
        return false;
    }

    private void leave(AtomicInteger alike) {
        alike.decrementAndGet();
        all.decrementAndGet();
    }

    private static boolean isFree(HttpServerRequest request) {
        String path = request.path();
        return path == null
                || path.startsWith("/q/")
                || path.endsWith("/events")
                || path.equals("/v1/changes")
                        && request.query() != null
                        && request.query().contains("wait=");
    }
}
