package io.claimtrail.access;

import io.claimtrail.problem.ProblemException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Counts requests, by the key or token that came with them or else by address, says in every answer how many are left
 * (draft-ietf-httpapi-ratelimit-headers-10), and refuses what is too much.
 */
public class RateLimits {

    private final Buckets buckets = new Buckets();

    @Inject
    LimitSettings settings;

    @Inject
    RoutingContext request;

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void count() {
        Caller caller = request.user() instanceof QuarkusHttpUser user ? Caller.of(user.getSecurityIdentity()) : null;
        if (caller == null) {
            Address address = Address.of(request.request());
            take("address", "address " + address.network(), settings.address());
        } else {
            Integer own = caller.requestsPerMinute();
            take("key", caller.account(), own == null ? settings.key() : own);
        }
    }

    private void take(String policy, String taker, int limit) {
        if (limit == 0) {
            return;
        }
        Buckets.Taken taken = buckets.take(taker, limit);
        request.response()
                .putHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, limit, Buckets.WINDOW.toSeconds()))
                .putHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, taken.left(), taken.full()));
        if (!taken.granted()) {
            throw ProblemException.tooMany(
                    "This %s may send %d requests a minute.".formatted(policy, limit), taken.next());
        }
    }
}
