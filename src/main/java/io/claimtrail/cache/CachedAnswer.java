package io.claimtrail.cache;

import io.vertx.core.buffer.Buffer;
import java.util.Map;

/**
 * An answer as it was sent.
 *
 * @param version before it was made
 * @param headers of those that say something of what was found, by name: the ones that it had
 * @param operation the path of its operation with the names of its parameters, by which metrics count
 */
record CachedAnswer(String version, Map<String, String> headers, String operation, Buffer body) {

    /** The bytes of the text in it. */
    int size() {
        return body.length()
                + headers.values().stream().mapToInt(String::length).sum();
    }
}
