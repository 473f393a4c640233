package io.claimtrail.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimtrail.page.Paged;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.text.NormalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers that carry a strong entity tag (RFC 9110, section 8.8.3). The tag is a digest of the JSON itself: whatever the
 * answer is made of (a speaker who was renamed, evidence that came in) changes it, and nothing else does.
 */
@ApplicationScoped
public class Representation {

    private static final int TAG_LENGTH = 24;

    @Inject
    ObjectMapper json;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    /** 200 with the view and its tag, or 304 where If-None-Match names that tag. */
    public <V> RestResponse<V> of(V view) {
        return as(MediaType.APPLICATION_JSON, view);
    }

    /** The same as {@link #of} for JSON of another media type. */
    public <V> RestResponse<V> as(String mediaType, V view) {
        return ofText(mediaType, write(view));
    }

    /** The same for a body that is written already, in UTF-8. */
    public <V> RestResponse<V> ofText(String mediaType, String body) {
        EntityTag tag = tagOf(mediaType, body);
        requireMatch(tag);
        return isKnown(tag)
                ? RestResponse.ResponseBuilder.<V>create(304).tag(tag).build()
                : Representation.<V>answer(200, mediaType, body, tag).build();
    }

    /** The same as {@link #ofText} with the time of the last change, by which a client may ask too. */
    public <V> RestResponse<V> ofText(String mediaType, String body, LastModified lastModified) {
        EntityTag tag = tagOfBody(body);
        RestResponse.ResponseBuilder<V> answer = isCurrent(tag, lastModified)
                ? RestResponse.ResponseBuilder.<V>create(304).tag(tag)
                : Representation.<V>answer(200, mediaType, body, tag);
        return answer.header(HttpHeaders.LAST_MODIFIED, lastModified.header()).build();
    }

    /**
     * Whether the client has what there is now: by If-None-Match, or else by If-Modified-Since.
     *
     * @param tag names what there is now
     * @throws ProblemException 412 where the client insists on another version
     */
    public boolean isCurrent(EntityTag tag, LastModified lastModified) {
        requireMatch(tag);
        return headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null
                ? lastModified.isNotAfter(headers.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE))
                : isKnown(tag);
    }

    /**
     * Whether the client has what a tag names, by If-None-Match.
     *
     * @throws ProblemException 412 where the client insists on another version
     */
    public boolean isCurrent(EntityTag tag) {
        requireMatch(tag);
        return isKnown(tag);
    }

    /** 200 with a page of a list, its tag, and a Link to the next page (RFC 8288) where there is one. */
    public <P extends Paged> RestResponse<P> ofPage(P page) {
        RestResponse<P> answer = of(page);
        if (page.nextCursor() == null) {
            return answer;
        }
        URI next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", page.nextCursor())
                .build();
        return RestResponse.ResponseBuilder.fromResponse(answer)
                .link(next, "next")
                .build();
    }

    /** 200 with what a change led to, and its new tag. */
    public <V> RestResponse<V> changed(V view) {
        String body = write(view);
        return Representation.<V>json(200, body, tagOfBody(body)).build();
    }

    /**
     * Makes sure that who changes something has seen it as it is now.
     *
     * @param current the view as a GET would answer now
     * @throws ProblemException 428 without If-Match, 412 where it names another version
     */
    public void requireSeen(Object current) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send the ETag of what you read as If-Match, so that no one's change is lost.");
        }
        requireMatch(current);
    }

    /** Like {@link #requireSeen}, where leaving If-Match out is allowed. */
    public void requireMatch(Object current) {
        requireMatch(tagOfBody(write(current)));
    }

    private void requireMatch(EntityTag tag) {
        String expected = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (expected == null || expected.strip().equals("*")) {
            return;
        }
        for (String one : expected.split(",")) {
            if (one.strip().equals('"' + tag.getValue() + '"')) {
                return;
            }
        }
        throw stale(tag);
    }

    /** Whether If-None-Match names the tag, if only as a weak one, which is what a proxy that compresses makes of it. */
    private boolean isKnown(EntityTag tag) {
        return isKnown(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), '"' + tag.getValue() + '"');
    }

    /**
     * Whether the client has what a tag names.
     *
     * @param ifNoneMatch null where it did not ask so
     * @param tag as it stands in the header, with its quotes
     */
    public static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    /** The JSON of a view. */
    public String write(Object view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON is tagged by itself, so that a change can name it; the same text as another type is another representation. */
    private static EntityTag tagOf(String mediaType, String body) {
        return tagOfBody(mediaType.equals(MediaType.APPLICATION_JSON) ? body : mediaType + '\n' + body);
    }

    static EntityTag tagOfBody(String body) {
        return new EntityTag(NormalForm.sha256(body).substring(0, TAG_LENGTH));
    }

    /** An answer whose body is written already as JSON; the type says what it is the JSON of. */
    static <V> RestResponse.ResponseBuilder<V> json(int status, String body, EntityTag tag) {
        return answer(status, MediaType.APPLICATION_JSON, body, tag);
    }

    @SuppressWarnings("unchecked")
    private static <V> RestResponse.ResponseBuilder<V> answer(
            int status, String mediaType, String body, EntityTag tag) {
        return (RestResponse.ResponseBuilder<V>) RestResponse.ResponseBuilder.create(RestResponse.Status.OK, body)
                .status(status)
                .type(mediaType)
                .tag(tag);
    }

    private static ProblemException stale(EntityTag current) {
        return ProblemException.of(
                ProblemType.STALE, "Its current version is \"%s\"; read it again.".formatted(current.getValue()));
    }
}
