package io.claimtrail.access;

import io.claimtrail.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Slows down who tries keys. Good keys are let in all the while, whatever else comes from their address: others behind it have
 * done nothing, and nobody guesses 256 random bits anyway.
 */
@ApplicationScoped
class FailedAttempts {

    private static final Logger LOG = Logger.getLogger(FailedAttempts.class);
    private static final long DELAY_MILLIS = 1000;

    private final Buckets buckets = new Buckets();

    @Inject
    LimitSettings settings;

    @Inject
    Vertx vertx;

    /** Fails with what there is to answer: the problem itself, or, where there were many, after a while and with 429. */
    Uni<Caller> note(Address address, ProblemException problem) {
        if (settings.failures() == 0) {
            return Uni.createFrom().failure(problem);
        }
        Buckets.Taken taken = buckets.take(address.network(), settings.failures());
        if (taken.granted()) {
            LOG.infof(
                    "Refused a key or token from %s: %s%s",
                    address.text(),
                    problem.getMessage().replaceAll("\\p{Cntrl}", "?"),
                    taken.left() == 0 ? " Further ones are slowed, and not logged one by one." : "");
            return Uni.createFrom().failure(problem);
        }
        ProblemException tooMany = ProblemException.tooMany(
                "Too many keys or tokens from this address were not good. The last one: " + problem.getMessage(),
                taken.next());
        return Uni.createFrom().emitter(answer -> vertx.setTimer(DELAY_MILLIS, over -> answer.fail(tooMany)));
    }
}
