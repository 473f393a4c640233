package io.claimtrail.http;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Tells browsers, in every answer, what they are not to do with it: take it for another type, show it in a frame, or load into
 * it what it does not bring along (Content Security Policy Level 3).
 */
@ApplicationScoped
class SecurityHeaders {

    /** Before all that answers. */
    private static final int FIRST = -1002;

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The pages that explain problems have a style sheet in them. */
    private static final String PAGES = NOTHING + "; style-src 'unsafe-inline'";

    /** Swagger UI gives elements styles of their own, and draws pictures from data. */
    private static final String DOCS =
            NOTHING + "; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'";

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(SecurityHeaders::add);
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String path = context.request().path();
        headers.set("Content-Security-Policy", policy(path));
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        if (context.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/v1/admin/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        context.next();
    }

    private static String policy(String path) {
        if (path.equals("/docs") || path.startsWith("/docs/")) {
            return DOCS;
        }
        return path.equals("/problems") || path.startsWith("/problems/") ? PAGES : NOTHING;
    }
}
