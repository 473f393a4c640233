package io.claimtrail.replica;

import io.claimtrail.access.Credential;
import io.claimtrail.access.Roles;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Has requests read from the replica that only read, and come from somebody who may do no more than that. Who may write reads
 * from the writer, so that he finds what he has written at once, through whichever instance.
 */
public class ReadFilter {

    @Inject
    Replica replica;

    @Inject
    ReadRoute route;

    @Inject
    ReplicaMetrics metrics;

    @Inject
    RoutingContext request;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void lead(SimpleResourceInfo operation) {
        if (!replica.isSet() || !isRead()) {
            return;
        }
        boolean toReplica = replica.isServing()
                && !operation.getResourceClass().isAnnotationPresent(FromWriter.class)
                && !mayWrite();
        if (toReplica) {
            route.leadToReplica(request);
        }
        metrics.countRead(toReplica);
    }

    private boolean isRead() {
        HttpMethod method = request.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** Where nobody has asked yet who it is, a credential may be anybody's. */
    private boolean mayWrite() {
        return request.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().hasRole(Roles.CONTRIBUTOR)
                : request.request().headers().contains(HttpHeaders.AUTHORIZATION)
                        || request.request().headers().contains(Credential.HEADER);
    }
}
