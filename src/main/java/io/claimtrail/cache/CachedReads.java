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

    /** After requests were refused for what they ask, or for how many there are; before it is asked who sends them. */
    private static final int EARLY = -890;

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    /** What is made of records and the index alone. Of jobs and queues one wants to know how they are now. */
    private static final Pattern CACHED =
            Pattern.compile("/v1/(claims|evidence|articles|speakers|publishers|topics|suggest)(/(?!.*corrections).*)?");

    private static final List<String> OTHER_CONDITIONS =
            List.of("If-Match", "If-Modified-Since", "If-Unmodified-Since", "Range");

    private static final List<String> ABOUT_WHAT_IS_KNOWN = List.of("ETag", "Last-Modified");
    private static final List<String> ABOUT_THE_ANSWER = List.of("ETag", "Last-Modified", "Content-Type", "Link");

    /** By this name Quarkus keeps the path of an operation with the names of its parameters, for metrics and traces. */
    private static final String OPERATION = "UrlPathTemplate";

    @Inject
    CacheSettings settings;

    @Inject
    AnswerCache cache;

    @Inject
    RecordVersion version;

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
        Question question = Question.of(context.request());
        CachedAnswer kept = cache.find(question);
        if (kept == null && !cache.isAskedAgain(question)) {
            goOn(context);
            return;
        }
        version.now().onComplete(now -> {
            try {
                answer(context, question, kept, now);
            } catch (RuntimeException e) {
                // Nobody else would answer.
                context.fail(e);
            }
        });
    }

    private void answer(RoutingContext context, Question question, CachedAnswer kept, AsyncResult<String> now) {
        if (now.succeeded() && kept != null && kept.version().equals(now.result()) && limits.admitByAddress(context)) {
            send(kept, context);
            return;
        }
        // Where the database does not answer, the resource tells what is the matter.
        if (now.succeeded()) {
            context.addHeadersEndHandler(ended -> keep(question, now.result(), context));
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
                && OTHER_CONDITIONS.stream().noneMatch(request.headers()::contains);
    }

    private void send(CachedAnswer kept, RoutingContext context) {
        fromCache.increment();
        Vertx.currentContext().putLocal(OPERATION, kept.operation());
        HttpServerResponse response = context.response();
        if (Representation.isKnown(
                context.request().getHeader(HttpHeaders.IF_NONE_MATCH),
                kept.headers().get("ETag"))) {
            ABOUT_WHAT_IS_KNOWN.stream()
                    .filter(kept.headers()::containsKey)
                    .forEach(name -> response.putHeader(name, kept.headers().get(name)));
            response.setStatusCode(NOT_MODIFIED).end();
        } else {
            kept.headers().forEach(response::putHeader);
            response.end(kept.body());
        }
    }

    private void keep(Question question, String now, RoutingContext context) {
        String body = context.get(CacheFilling.BODY);
        HttpServerResponse response = context.response();
        if (body == null || response.getStatusCode() != OK || ReadRoute.mayBeOlder(context)) {
            return;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : ABOUT_THE_ANSWER) {
            List<String> values = response.headers().getAll(name);
            if (!values.isEmpty()) {
                headers.put(name, String.join(", ", values));
            }
        }
        cache.keep(
                question,
                new CachedAnswer(now, headers, Vertx.currentContext().getLocal(OPERATION), Buffer.buffer(body)));
    }
}
