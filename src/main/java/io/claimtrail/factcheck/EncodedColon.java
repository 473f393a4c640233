package io.claimtrail.factcheck;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Some HTTP clients percent-encode the colon of {@code claims:search}, which stands for the same (RFC 3986, section 3.3);
 * routing tells the two apart.
 */
@ApplicationScoped
class EncodedColon {

    /** Before all that looks at the path. */
    private static final int FIRST = -1001;

    private static final Pattern ENCODED = Pattern.compile("(?i)^(" + GoogleErrors.ROOT + "/claims)%3A");

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(EncodedColon::decode);
    }

    private static void decode(RoutingContext context) {
        String uri = context.request().uri();
        String decoded = ENCODED.matcher(uri).replaceFirst("$1:");
        if (decoded.equals(uri)) {
            context.next();
        } else {
            context.reroute(decoded);
        }
    }
}
