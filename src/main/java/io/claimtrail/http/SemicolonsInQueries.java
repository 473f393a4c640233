package io.claimtrail.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Takes a semicolon in the query of a URL for itself: it separates nothing (WHATWG URL Standard, 5.1; RFC 3986, section 3.4). The
 * decoders that come later would take it for another {@code &}, so that a search for {@code a;b} were one for {@code a}. From
 * here on it is percent-encoded, which means the same to all of them.
 */
@ApplicationScoped
class SemicolonsInQueries {

    /** Before all that looks at the URL. */
    private static final int FIRST = -1002;

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(SemicolonsInQueries::encode);
    }

    private static void encode(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.query() == null || request.query().indexOf(';') < 0) {
            context.next();
        } else {
            context.reroute(request.path() + '?' + request.query().replace(";", "%3B"));
        }
    }
}
