package io.claimtrail.http;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.text.NormalForm;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Recording something once, whatever the network does. With an {@code Idempotency-Key} header the first answer is stored
 * in the transaction that made the record, and replayed for a day: after a lost answer, at the same moment, and after a
 * restart (draft-ietf-httpapi-idempotency-key-header).
 */
@ApplicationScoped
public class Recording {

    public static final String HEADER = "Idempotency-Key";

    static final Duration REPLAYED_FOR = Duration.ofHours(24);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    @Inject
    Representation representation;

    @Inject
    HttpHeaders headers;

    @Inject
    UriInfo uri;

    /** Nobody gets the answer to what somebody else has sent. */
    @Inject
    SecurityIdentity caller;

    /**
     * What was recorded.
     *
     * @param path on this server
     * @param view how a GET shows it once it is stored; this is what is replayed
     * @param told what is made of the view for the first answer alone: there may be a secret in it that is stored nowhere
     */
    public record Recorded<V>(String path, Supplier<V> view, UnaryOperator<V> told) {

        public Recorded(String path, Supplier<V> view) {
            this(path, view, UnaryOperator.identity());
        }
    }

    /** An answer in both of its forms: as it is stored, and the body that goes out the first time. */
    private record Answer(RecordedAnswer stored, String told) {

        <V> RestResponse<V> created() {
            return Recording.created(stored, told);
        }
    }

    /**
     * Does the work in one transaction and answers 201, or replays the answer of its first run.
     *
     * @param body what the request said, for telling a repetition from another request under the same key
     */
    @UnitOfWork
    public <V> RestResponse<V> once(Object body, Supplier<Recorded<V>> work) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return answerOf(work.get()).created();
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(
                    ProblemType.BAD_REQUEST, HEADER + " must be 1 to 255 visible ASCII characters, such as a UUID.");
        }
        String fingerprint = NormalForm.sha256(
                String.join("\n", caller.getPrincipal().getName(), uri.getPath(), representation.write(body)));
        RecordedAnswer first = RecordedAnswer.findById(key);
        if (first != null && first.isOlderThan(REPLAYED_FOR)) {
            first.delete();
            RecordedAnswer.flush();
            first = null;
        }
        if (first != null) {
            return replayed(first, fingerprint);
        }
        Answer answer;
        try {
            answer = answerOf(work.get());
        } catch (ProblemException refused) {
            return replayedInstead(refused, key, fingerprint);
        }
        answer.stored.idempotencyKey = key;
        answer.stored.fingerprint = fingerprint;
        answer.stored.persist();
        return answer.created();
    }

    /** Forgets answers that are no longer replayed. */
    @Scheduled(every = "1h", delayed = "1m")
    @UnitOfWork
    void forgetOldAnswers() {
        RecordedAnswer.delete("recordedAt < ?1", Instant.now().minus(REPLAYED_FOR));
    }

    private <V> Answer answerOf(Recorded<V> recorded) {
        // The view tells of times that are set when the database is written to.
        RecordedAnswer.flush();
        RecordedAnswer answer = new RecordedAnswer();
        answer.status = RestResponse.StatusCode.CREATED;
        answer.location = recorded.path();
        V view = recorded.view().get();
        answer.body = representation.write(view);
        answer.etag = Representation.tagOfBody(answer.body).getValue();
        answer.recordedAt = Instant.now();
        V told = recorded.told().apply(view);
        return new Answer(answer, told == view ? answer.body : representation.write(told));
    }

    /**
     * The answer of a first run that was committed while this one was under way: what this one found in its way is what
     * the first one made.
     */
    private static <V> RestResponse<V> replayedInstead(ProblemException refused, String key, String fingerprint) {
        RecordedAnswer.getEntityManager().clear();
        RecordedAnswer first = RecordedAnswer.findById(key);
        if (first == null) {
            throw refused;
        }
        return replayed(first, fingerprint);
    }

    private static <V> RestResponse<V> replayed(RecordedAnswer first, String fingerprint) {
        if (!first.fingerprint.equals(fingerprint)) {
            throw ProblemException.of(
                    ProblemType.KEY_REUSED,
                    "This " + HEADER + " was sent before with another body, to another URL, or by somebody else.");
        }
        return RestResponse.ResponseBuilder.fromResponse(Recording.<V>created(first, first.body))
                .header("Idempotency-Replayed", "true")
                .build();
    }

    private static <V> RestResponse<V> created(RecordedAnswer answer, String body) {
        return Representation.<V>json(answer.status, body, new EntityTag(answer.etag))
                .location(URI.create(answer.location))
                .build();
    }
}
