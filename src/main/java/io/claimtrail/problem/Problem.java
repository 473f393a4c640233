package io.claimtrail.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every error (RFC 9457).
 *
 * @param type a path on this server that answers with a page that explains the type
 * @param title the same for all problems of a type
 * @param status the HTTP status
 * @param detail what happened this time
 * @param instance the path that was asked for
 * @param errors what is wrong with the request; null where that is not the matter
 * @param existing where the record is that is already there; null where that is not the matter
 * @param withdrawnAt when the thing was withdrawn; null where that is not the matter
 * @param reason why it was withdrawn; null where none was given
 * @param reference the number under which the log tells more; null but for internal errors
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An error, as RFC 9457 describes it.")
public record Problem(
        @Schema(
                required = true,
                description = "The kind of error; this path answers with a page that explains it.",
                examples = "/problems/not-found")
        String type,

        @Schema(required = true, description = "The kind of error in words.")
        String title,

        @Schema(required = true, description = "The HTTP status.", examples = "404")
        int status,

        @Schema(required = true, description = "What happened this time.")
        String detail,

        @Schema(required = true, description = "The path that was asked for.")
        String instance,

        @Schema(description = "All that is wrong with the request.")
        List<Fault> errors,

        @Schema(description = "Where the record is that is already there.")
        String existing,

        @Schema(description = "When the thing was withdrawn.")
        Instant withdrawnAt,

        @Schema(description = "Why it was withdrawn.") String reason,

        @Schema(description = "The number under which the log tells more.")
        String reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of a type with nothing but a detail. */
    public static Problem of(ProblemType type, String detail, String instance) {
        return new Problem(type.uri(), type.title(), type.status(), detail, instance, null, null, null, null, null);
    }

    /** The same with the HTTP status as it was answered, where a type stands for several. */
    public Problem withStatus(int answered) {
        return new Problem(type, title, answered, detail, instance, errors, existing, withdrawnAt, reason, reference);
    }

    public Problem withReference(String number) {
        return new Problem(type, title, status, detail, instance, errors, existing, withdrawnAt, reason, number);
    }
}
