package io.claimtrail.factcheck;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;

/**
 * Makes requests the same that Google takes for the same, before all that looks at them. Some HTTP clients percent-encode the
 * colon of {@code claims:search}, which stands for the same (RFC 3986, section 3.3); routing tells the two apart. And what the
 * answer looks like is said by {@code alt} and {@code callback} alone, whatever {@code Accept} says.
 */
@ApplicationScoped
class LenientRequests {

    /** Before all that looks at the path. */
    private static final int FIRST = -1001;

    private static final Pattern ENCODED = Pattern.compile("(?i)^(" + GoogleErrors.ROOT + "/claims)%3A");

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(LenientRequests::level);
    }

    private static void level(RoutingContext context) {
        String uri = context.request().uri();
        if (uri.startsWith(GoogleErrors.ROOT + "/")) {
            context.request().headers().remove(HttpHeaders.ACCEPT);
        }
        String decoded = ENCODED.matcher(uri).replaceFirst("$1:");
        if (decoded.equals(uri)) {
            context.next();
        } else {
            context.reroute(decoded);
        }
    }
}
