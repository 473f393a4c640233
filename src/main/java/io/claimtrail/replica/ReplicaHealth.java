package io.claimtrail.replica;

import io.quarkus.arc.lookup.LookupUnlessProperty;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Tells how the replica is, where one is set. It makes nothing unready: without it the writer answers. */
@Readiness
@LookupUnlessProperty(name = ReplicaSettings.URL, stringValue = "", lookupIfMissing = false)
public class ReplicaHealth implements HealthCheck {

    @Inject
    Replica replica;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("Read replica").up().withData("serving", replica.isServing());
        replica.lag().ifPresent(lag -> answer.withData("secondsBehind", lag.toSeconds()));
        return answer.build();
    }
}
