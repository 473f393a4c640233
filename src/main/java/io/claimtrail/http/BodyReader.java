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
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

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
        var tree = binder.parse(body);
        if ((Class<?>) type == MergePatch.class) {
            return new MergePatch(tree, binder);
        }
        return binder.bind(tree, type);
    }
}
