package io.claimtrail.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * What an answer depends on besides what is on record: two requests that are the same in this are answered the same.
 *
 * @param root scheme and authority, which are in the links of some answers
 * @param accept after negotiation
 */
record CacheKey(String root, String uri, String accept) {

    static CacheKey of(HttpServerRequest request) {
        return new CacheKey(
                request.scheme() + "://" + request.authority(),
                request.uri(),
                String.join(",", request.headers().getAll(HttpHeaders.ACCEPT)));
    }

    /** About how many bytes it takes. */
    int size() {
        return root.length() + uri.length() + accept.length();
    }
}
