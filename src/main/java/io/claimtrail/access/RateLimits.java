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
            requireGranted("address", settings.address(), takeByAddress(request));
        } else {
            Integer own = caller.requestsPerMinute();
            int limit = own == null ? settings.key() : own;
            requireGranted("key", limit, take("key", caller.account(), limit, request));
        }
    }

    /**
     * Counts a request that came without a key and is answered before its resource is looked for.
     *
     * @return whether it is not too much
     */
    public boolean admitByAddress(RoutingContext context) {
        return takeByAddress(context).granted();
    }

    private Buckets.Taken takeByAddress(RoutingContext context) {
        Address address = Address.of(context.request());
        return take("address", "address " + address.network(), settings.address(), context);
    }

    private Buckets.Taken take(String policy, String taker, int limit, RoutingContext context) {
        if (limit == 0) {
            return Buckets.Taken.WITHOUT_LIMIT;
        }
        Buckets.Taken taken = buckets.take(taker, limit);
        context.response()
                .putHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, limit, Buckets.WINDOW.toSeconds()))
                .putHeader("RateLimit", "\"%s\";r=%d;t=%d".formatted(policy, taken.left(), taken.full()));
        return taken;
    }

    private static void requireGranted(String policy, int limit, Buckets.Taken taken) {
        if (!taken.granted()) {
            throw ProblemException.tooMany(
                    "This %s may send %d requests a minute.".formatted(policy, limit), taken.next());
        }
    }
}
