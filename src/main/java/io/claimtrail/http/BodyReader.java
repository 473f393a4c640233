package io.claimtrail.http;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.zip.GZIPInputStream;

/** Reads the JSON bodies of requests: input records, and {@link MergePatch}es. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE})
public class BodyReader implements MessageBodyReader<Object> {

    @Inject
    BodyBinder binder;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == MergePatch.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        // Jakarta REST takes a missing type for the one that is wanted.
        if (headers.getFirst(HttpHeaders.CONTENT_TYPE) == null) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Say in Content-Type what the body is, such as " + mediaType + ".");
        }
        var tree = binder.parse(decoded(body, headers.getFirst(HttpHeaders.CONTENT_ENCODING)));
        if ((Class<?>) type == MergePatch.class) {
            return new MergePatch(tree, binder);
        }
        return binder.bind(tree, type);
    }

    /** Some clients compress what they send without being asked. How much may come out of it is {@link RequestLimits}' matter. */
    private static InputStream decoded(InputStream body, String encoding) {
        if (encoding == null || encoding.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!encoding.equalsIgnoreCase("gzip")) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "The body may be compressed with gzip, not with anything else.");
        }
        try {
            return new GZIPInputStream(body);
        } catch (IOException e) {
            throw ProblemException.of(ProblemType.MALFORMED_BODY, "The body is not in gzip, as Content-Encoding says.");
        }
    }
}
