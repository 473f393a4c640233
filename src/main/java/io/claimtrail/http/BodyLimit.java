package io.claimtrail.http;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.problem.UnroutedProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The largest body that is read: 1 MiB. A length that is announced is refused before anything is read, one that is not is
 * found out while reading. (Quarkus has a limit of its own, but answers without a body.)
 */
@ApplicationScoped
class BodyLimit {

    static final int LARGEST = 1 << 20;

    /** Before everything that Quarkus does with a request. */
    private static final int FIRST = -1000;

    private static final String DETAIL = "The body is larger than 1 MiB (1,048,576 bytes).";

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(BodyLimit::check);
    }

    private static void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 8 && Integer.parseInt(length) <= LARGEST) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        UnroutedProblems.answer(request, ProblemType.TOO_LARGE, DETAIL);
    }

    /** Ends with a problem where more comes than is read. */
    static final class Stream extends FilterInputStream {

        private int left = LARGEST;

        Stream(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw ProblemException.of(ProblemType.TOO_LARGE, DETAIL);
            }
        }
    }
}
