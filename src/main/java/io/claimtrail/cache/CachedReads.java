package io.claimtrail.cache;

import io.claimtrail.access.Credential;
import io.claimtrail.access.RateLimits;
import io.claimtrail.http.Representation;
import io.claimtrail.replica.ReadRoute;
import io.claimtrail.replica.Replica;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.AsyncResult;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Answers those who read without a key with what was answered before, where nothing has changed since. They are counted as others
 * are. Everything else goes on to its resource, and what that answers the second time is kept.
 */
@ApplicationScoped
class CachedReads {

    /**
     * After requests were refused for what they ask; before they are refused for how many there are, which is for those that
     * take work, and before it is asked who sends them.
     */
    private static final int EARLY = -910;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    /** What is made of the database and the index alone. */
    private static final Pattern CACHED =
            Pattern.compile("/v1/(claims|evidence|articles|speakers|publishers|topics|suggest)(/.*)?");

    private static final List<String> KEPT_HEADERS = List.of("ETag", "Content-Type", "Link");

    /** By this name Quarkus keeps the path of an operation with the names of its parameters, for metrics and traces. */
    private static final String OPERATION = "UrlPathTemplate";

    @Inject
    CacheSettings settings;

    @Inject
    AnswerCache cache;

    @Inject
    DataVersion version;

    @Inject
    RateLimits limits;

    @Inject
    Replica replica;

    private Counter fromCache;
    private Counter fromResource;

    @Inject
    void count(MeterRegistry meters) {
        fromCache = counter("cache", meters);
        fromResource = counter("resource", meters);
    }

    private static Counter counter(String source, MeterRegistry meters) {
        return Counter.builder("claimtrail.cache.answers")
                .description("Answers to reads without a key that are kept and sent again while nothing has changed")
                .tag("from", source)
                .register(meters);
    }

    void register(@Observes Router router) {
        if (settings.megabytes() > 0) {
            router.route().order(EARLY).handler(this::answer);
        }
    }

    private void answer(RoutingContext context) {
        if (!isCached(context.request())) {
            context.next();
            return;
        }
        CacheKey key = CacheKey.of(context.request());
        CachedAnswer kept = cache.find(key);
        if (kept == null && !cache.isAskedAgain(key)) {
            goOn(context);
            return;
        }
        version.now().onComplete(now -> {
            try {
                answer(context, key, kept, now);
            } catch (RuntimeException e) {
                // Nobody else would answer.
                context.fail(e);
            }
        });
    }

    private void answer(RoutingContext context, CacheKey key, CachedAnswer kept, AsyncResult<String> now) {
        if (now.succeeded() && kept != null && kept.version().equals(now.result()) && limits.admitByAddress(context)) {
            send(kept, context);
            return;
        }
        // Where the database does not answer, the resource tells what is the matter.
        if (now.succeeded()) {
            context.addHeadersEndHandler(ended -> keep(key, now.result(), context));
        }
        goOn(context);
    }

    private void goOn(RoutingContext context) {
        fromResource.increment();
        context.next();
    }

    private boolean isCached(HttpServerRequest request) {
        return !replica.isServing()
                && request.method() == HttpMethod.GET
                && request.path() != null
                && CACHED.matcher(request.path()).matches()
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && !request.headers().contains(Credential.HEADER)
                && !request.headers().contains(HttpHeaders.IF_MATCH);
    }

    private void send(CachedAnswer kept, RoutingContext context) {
        fromCache.increment();
        Vertx.currentContext().putLocal(OPERATION, kept.operation());
        HttpServerResponse response = context.response();
        String tag = kept.headers().get("ETag");
        if (Representation.isKnown(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusCode(NOT_MODIFIED)
                    .putHeader(HttpHeaders.ETAG, tag)
                    .end();
        } else {
            kept.headers().forEach(response::putHeader);
            response.end(kept.body());
        }
    }

    private void keep(CacheKey key, String now, RoutingContext context) {
        String body = context.get(CacheFilling.BODY);
        HttpServerResponse response = context.response();
        if (body == null || response.getStatusCode() != OK || ReadRoute.mayBeOlder(context)) {
            return;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            List<String> values = response.headers().getAll(name);
            if (!values.isEmpty()) {
                headers.put(name, String.join(", ", values));
            }
        }
        cache.keep(
                key, new CachedAnswer(now, headers, Vertx.currentContext().getLocal(OPERATION), Buffer.buffer(body)));
    }
}
