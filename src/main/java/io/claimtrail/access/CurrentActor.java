package io.claimtrail.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Who is behind the work at hand: the caller of the request, or the one on whose behalf a job runs, which goes on long after
 * its request.
 */
@ApplicationScoped
public class CurrentActor {

    /** Who acts where nobody asked: the demo corpus, schedules. */
    public static final String SYSTEM = "system";

    /** Who acts where the caller did not say who he is. */
    public static final String ANONYMOUS = "anonymous";

    private static final ThreadLocal<String> BEHALF = new ThreadLocal<>();

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    CurrentVertxRequest request;

    /** The name of the API key or the subject of the token; {@link #ANONYMOUS} or {@link #SYSTEM} where there is none. */
    public String name() {
        if (BEHALF.get() != null) {
            return BEHALF.get();
        }
        // Schedules have a request context, but no request.
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return SYSTEM;
        }
        SecurityIdentity identity = identities.getIdentity();
        return identity.isAnonymous() ? ANONYMOUS : identity.getPrincipal().getName();
    }

    /**
     * Does work on behalf of somebody, on this thread.
     *
     * @param actor what {@link #name()} gives meanwhile
     */
    public static <T> T onBehalfOf(String actor, Callable<T> work) throws Exception {
        String former = BEHALF.get();
        BEHALF.set(actor);
        try {
            return work.call();
        } finally {
            if (former == null) {
                BEHALF.remove();
            } else {
                BEHALF.set(former);
            }
        }
    }
}
