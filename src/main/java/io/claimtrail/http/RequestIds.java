package io.claimtrail.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request an id, which the answer names and which stands in every line that is logged on the way: the client's own
 * {@code X-Request-Id}, or else the trace that it belongs to ({@code traceparent}, W3C Trace Context), or else a new one.
 */
@ApplicationScoped
class RequestIds {

    static final String HEADER = "X-Request-Id";

    /** By this name log formats ask for it. */
    private static final String LOGGED = "requestId";

    /** Before requests are refused for their size. */
    private static final int FIRST = -2000;

    /** What can be logged and answered as it is. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/+=@-]{1,128}");

    private static final Pattern TRACE = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final String NO_TRACE = "0".repeat(32);

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(RequestIds::give);
    }

    private static void give(RoutingContext context) {
        String id = idOf(context.request());
        MDC.put(LOGGED, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    private static String idOf(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && ID.matcher(given).matches()) {
            return given;
        }
        String parent = request.getHeader("traceparent");
        Matcher trace = TRACE.matcher(parent == null ? "" : parent);
        return trace.matches() && !trace.group(1).equals(NO_TRACE)
                ? trace.group(1)
                : UUID.randomUUID().toString();
    }
}
