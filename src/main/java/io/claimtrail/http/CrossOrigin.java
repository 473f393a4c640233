package io.claimtrail.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets scripts of other sites' pages read what anybody may read, where {@code CLAIMTRAIL_CORS_ORIGINS} names them, or all with
 * {@code *} (CORS, in the Fetch standard). They cannot write, nor send a key: a key in a page is everybody's.
 */
@ApplicationScoped
class CrossOrigin {

    /** Before {@link AllowedMethods}, which answers OPTIONS too. */
    private static final int EARLY = -1000;

    private static final String ANY = "*";
    private static final int DAY_SECONDS = 86_400;
    private static final Set<String> SENT = Set.of("Accept", "If-None-Match", "If-Modified-Since", "Last-Event-ID");
    private static final Set<String> SHOWN =
            Set.of("ETag", "Link", "RateLimit", "RateLimit-Policy", "Retry-After", "Location");

    @ConfigProperty(name = "claimtrail.cors.origins")
    Optional<List<String>> origins;

    void register(@Observes Router router) {
        List<String> allowed = origins.orElse(List.of());
        if (allowed.isEmpty()) {
            return;
        }
        CorsHandler reading = CorsHandler.create()
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD))
                .allowedHeaders(SENT)
                .exposedHeaders(SHOWN)
                .maxAgeSeconds(DAY_SECONDS);
        allowed.forEach(reading::addOrigin);
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)) {
            router.route().order(EARLY).method(method).handler(context -> answer(context, allowed, reading));
        }
    }

    /**
     * Others' requests are answered as if there were no such thing; their browsers keep the answer from the page. So that nobody on
     * the way gives one the other's answer, each says what it depends on (Fetch standard, CORS protocol and HTTP caches).
     */
    private static void answer(RoutingContext context, List<String> allowed, CorsHandler reading) {
        context.response().headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && (allowed.contains(ANY) || allowed.contains(origin))) {
            reading.handle(context);
        } else {
            context.next();
        }
    }
}
