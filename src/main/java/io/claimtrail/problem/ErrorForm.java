package io.claimtrail.problem;

import io.vertx.core.http.HttpServerRequest;

/**
 * What errors look like below some path that speaks another API's protocol, in whose terms its clients expect them. Wherever
 * no form is for a path, an error is a {@link Problem} as RFC 9457 has it.
 */
public interface ErrorForm {

    /** Whether the errors of a path have this form. */
    boolean isFor(String path);

    /** Writes a problem in this form; the request may say how. */
    Written write(Problem problem, HttpServerRequest request);

    /** An error as it goes out. */
    record Written(int status, String mediaType, String body) {}
}
