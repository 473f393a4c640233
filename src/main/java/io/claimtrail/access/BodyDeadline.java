package io.claimtrail.access;

import io.claimtrail.http.RequestLimits;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Closes the connection where a body has not arrived in time: whoever sends a byte a second would hold a thread for days, which
 * a limit on the silence between two bytes does not end. Files to import are large, and may take as long as they keep coming.
 */
@ApplicationScoped
class BodyDeadline {

    private static final Logger LOG = Logger.getLogger(BodyDeadline.class);

    /** After a request was let in, before its body is read. */
    private static final int EARLY = Capacity.EARLY + 1;

    @Inject
    LimitSettings settings;

    @Inject
    Vertx vertx;

    void register(@Observes Router router) {
        if (settings.bodySeconds() > 0) {
            router.route().order(EARLY).handler(this::watch);
        }
    }

    private void watch(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (hasBody(request) && !RequestLimits.isUpload(request)) {
            long timer = vertx.setTimer(TimeUnit.SECONDS.toMillis(settings.bodySeconds()), late -> close(context));
            context.addEndHandler(ended -> vertx.cancelTimer(timer));
        }
        context.next();
    }

    /** Whether it announces one. */
    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0") || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Whoever is answered already, such as one who sent a body along with a GET, is not waited for. */
    private static void close(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded() && !context.response().headWritten()) {
            LOG.debugf("%s: the body did not arrive in time", request.path());
            request.connection().close();
        }
    }
}
