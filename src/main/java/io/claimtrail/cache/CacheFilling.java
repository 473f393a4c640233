package io.claimtrail.cache;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Hands on the text of an answer with an entity tag, which {@link CachedReads} keeps with the headers that it is sent with; but
 * not of one that depends on more of the request than is looked at there ({@code Vary}).
 */
public class CacheFilling {

    /** By this name it is found in the context of the request. */
    static final String BODY = CacheFilling.class.getName();

    @Inject
    RoutingContext request;

    @ServerResponseFilter
    public void handOn(ContainerResponseContext response) {
        boolean variesByItself = response.getHeaders().containsKey(HttpHeaders.VARY);
        if (response.getEntity() instanceof String body
                && response.getHeaders().containsKey(HttpHeaders.ETAG)
                && !variesByItself) {
            request.put(BODY, body);
        }
    }
}
