package io.claimtrail.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * A {@code Content-Type} that is no media type, or one of several, says nothing: the body is then taken for bytes of any kind
 * (RFC 9110, section 8.3), which operations with a body refuse and others do not look at. Quarkus would fail on it, whatever the
 * operation.
 */
@ApplicationScoped
class BodyType {

    /** After {@link RequestLimits}, before Quarkus looks for a resource. */
    private static final int EARLY = -999;

    void register(@Observes Router router) {
        router.route().order(EARLY).handler(BodyType::read);
    }

    private static void read(RoutingContext context) {
        List<String> types = context.request().headers().getAll(HttpHeaders.CONTENT_TYPE);
        boolean saysOne = types.stream().distinct().count() == 1 && isMediaType(types.get(0));
        if (!types.isEmpty() && !saysOne) {
            context.request().headers().set(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
        }
        context.next();
    }

    private static boolean isMediaType(String text) {
        try {
            MediaType.valueOf(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
