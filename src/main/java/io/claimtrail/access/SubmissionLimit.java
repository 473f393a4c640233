package io.claimtrail.access;

import io.claimtrail.problem.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Counts what people send without a key that lands in a queue which others have to work through, by address. */
@ApplicationScoped
public class SubmissionLimit {

    private final Buckets buckets = new Buckets();

    @Inject
    LimitSettings settings;

    @Inject
    SecurityIdentity caller;

    @Inject
    RoutingContext request;

    /**
     * Counts one; those with a key or token are counted elsewhere.
     *
     * @throws ProblemException 429 where it is too much
     */
    public void count() {
        if (!caller.isAnonymous() || settings.corrections() == 0) {
            return;
        }
        Buckets.Taken taken = buckets.take(Address.of(request.request()).network(), settings.corrections());
        if (!taken.granted()) {
            throw ProblemException.tooMany(
                    "This address may send %d corrections a minute without a key.".formatted(settings.corrections()),
                    taken.next());
        }
    }
}
