package io.claimtrail.http;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.problem.UnroutedProblems;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * How large a request may be. A length that is announced is refused before anything is read, one that is not is found out
 * while reading. (Quarkus has limits of its own, set wider, but answers without a body.)
 */
@ApplicationScoped
public class RequestLimits {

    static final int LARGEST_BODY = 1 << 20;

    /** Files to import are streamed to disk, not held in memory. */
    static final int LARGEST_UPLOAD = 1 << 30;

    private static final String UPLOADS = "/v1/imports";
    static final int LONGEST_URI = 8 << 10;

    /** All paths are shorter by far. The patterns by which Quarkus looks for resources take a minute for the longest URI. */
    static final int LONGEST_PATH = 512;

    static final int LARGEST_HEADERS = 16 << 10;

    /** Before everything that Quarkus does with a request. */
    private static final int FIRST = -1000;

    private static final String BODY_DETAIL = "The body is larger than 1 MiB (1,048,576 bytes).";
    private static final String UPLOAD_DETAIL = "The file is larger than 1 GiB (1,073,741,824 bytes).";

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(RequestLimits::check);
    }

    private static void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (isAmbiguous(request)) {
            // Without an answer, after which what comes next would be taken for a request.
            request.connection().close();
        } else if (request.uri().length() > LONGEST_URI) {
            refuse(context, ProblemType.TOO_LONG_A_URL, "The URL is longer than 8 KiB (8,192 characters).");
        } else if (request.path() != null && request.path().length() > LONGEST_PATH) {
            refuse(context, ProblemType.TOO_LONG_A_URL, "The URL's path is longer than 512 characters.");
        } else if (sizeOfHeaders(request) > LARGEST_HEADERS) {
            refuse(context, ProblemType.HEADERS_TOO_LARGE, "The headers are larger than 16 KiB (16,384 characters).");
        } else if (announcesTooMuch(request)) {
            refuse(context, ProblemType.TOO_LARGE, isUpload(request) ? UPLOAD_DETAIL : BODY_DETAIL);
        } else {
            checkUrl(context);
        }
    }

    private static void checkUrl(RoutingContext context) {
        String fault = RequestUrl.faultIn(context.request().uri());
        if (fault == null) {
            context.next();
        } else {
            refuse(context, ProblemType.BAD_REQUEST, fault);
        }
    }

    private static void refuse(RoutingContext context, ProblemType type, String detail) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        UnroutedProblems.answer(context, type, detail);
    }

    private static int sizeOfHeaders(HttpServerRequest request) {
        return request.headers().entries().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
    }

    private static boolean announcesTooMuch(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return false;
        }
        long largest = isUpload(request) ? LARGEST_UPLOAD : LARGEST_BODY;
        return length.length() > 12 || Long.parseLong(length) > largest;
    }

    /**
     * Whether it is unclear where the body ends (RFC 9112, section 6.1). A proxy can take for the body what would be taken for
     * the next request here.
     */
    private static boolean isAmbiguous(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return !codings.isEmpty()
                && !(codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked"));
    }

    /** Whether it brings a file to import, which may be larger than other bodies and take longer. */
    public static boolean isUpload(HttpServerRequest request) {
        return UPLOADS.equals(request.path());
    }

    /** Ends with a problem where more comes than is read. */
    static final class Stream extends FilterInputStream {

        private int left = LARGEST_BODY;

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
                throw ProblemException.of(ProblemType.TOO_LARGE, BODY_DETAIL);
            }
        }
    }
}
