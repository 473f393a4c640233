package io.claimtrail.cache;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/**
 * An answer as it was sent.
 *
 * @param version {@link DataVersion} before it was made
 * @param headers by name: those that say something of the answer, and not of the request
 * @param operation the path of its operation with the names of its parameters, by which metrics count
 */
record CachedAnswer(String version, Map<String, String> headers, String operation, Buffer body) {

    /** The bytes of the text in it. */
    int size() {
        return body.length()
                + headers.values().stream().mapToInt(String::length).sum();
    }
}
