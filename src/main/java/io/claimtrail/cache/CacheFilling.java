package io.claimtrail.cache;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Hands on the text of an answer with an entity tag, which {@link CachedReads} keeps with the headers that it is sent with. */
public class CacheFilling {

    /** By this name it is found in the context of the request. */
    static final String BODY = CacheFilling.class.getName();

    @Inject
    RoutingContext request;

    @ServerResponseFilter
    public void handOn(ContainerResponseContext response) {
        if (response.getEntity() instanceof String body && response.getHeaders().containsKey(HttpHeaders.ETAG)) {
            request.put(BODY, body);
        }
    }
}
