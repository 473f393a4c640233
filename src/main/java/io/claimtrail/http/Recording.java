package io.claimtrail.http;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.text.NormalForm;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
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

    /** What was recorded: its path on this server, and how a GET shows it once it is stored. */
    public record Recorded<V>(String path, Supplier<V> view) {}

    /**
     * Does the work in one transaction and answers 201, or replays the answer of its first run.
     *
     * @param body what the request said, for telling a repetition from another request under the same key
     */
    @UnitOfWork
    public <V> RestResponse<V> once(Object body, Supplier<Recorded<V>> work) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return created(answerOf(work.get()));
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(
                    ProblemType.BAD_REQUEST, HEADER + " must be 1 to 255 visible ASCII characters, such as a UUID.");
        }
        String fingerprint = NormalForm.sha256(uri.getPath() + "\n" + representation.write(body));
        RecordedAnswer first = RecordedAnswer.findById(key);
        if (first != null && first.isOlderThan(REPLAYED_FOR)) {
            first.delete();
            RecordedAnswer.flush();
            first = null;
        }
        if (first != null) {
            return replayed(first, fingerprint);
        }
        RecordedAnswer answer;
        try {
            answer = answerOf(work.get());
        } catch (ProblemException refused) {
            return replayedInstead(refused, key, fingerprint);
        }
        answer.idempotencyKey = key;
        answer.fingerprint = fingerprint;
        answer.persist();
        return created(answer);
    }

    /** Forgets answers that are no longer replayed. */
    @Scheduled(every = "1h", delayed = "1m")
    @UnitOfWork
    void forgetOldAnswers() {
        RecordedAnswer.delete("recordedAt < ?1", Instant.now().minus(REPLAYED_FOR));
    }

    private RecordedAnswer answerOf(Recorded<?> recorded) {
        // The view tells of times that are set when the database is written to.
        RecordedAnswer.flush();
        RecordedAnswer answer = new RecordedAnswer();
        answer.status = RestResponse.StatusCode.CREATED;
        answer.location = recorded.path();
        answer.body = representation.write(recorded.view().get());
        answer.etag = Representation.tagOfBody(answer.body).getValue();
        answer.recordedAt = Instant.now();
        return answer;
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
                    ProblemType.KEY_REUSED, "This " + HEADER + " was sent before with another body or to another URL.");
        }
        return RestResponse.ResponseBuilder.fromResponse(Recording.<V>created(first))
                .header("Idempotency-Replayed", "true")
                .build();
    }

    private static <V> RestResponse<V> created(RecordedAnswer answer) {
        return Representation.<V>json(answer.status, answer.body, new EntityTag(answer.etag))
                .location(URI.create(answer.location))
                .build();
    }
}
