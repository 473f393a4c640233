package io.claimtrail.factcheck;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as Google's APIs answer it. */
@Schema(description = "An error, as Google's APIs answer it.")
public record GoogleError(@Schema(required = true) Status error) {

    /**
     * What happened.
     *
     * @param code the HTTP status
     * @param errors the same in Google's older form; null unless it was asked for
     * @param status a name from {@code google.rpc.Code}
     * @param details null where there is no more to say
     */
    @Schema(name = "GoogleErrorStatus", description = "What happened (`google.rpc.Status`).")
    public record Status(
            @Schema(required = true, description = "The HTTP status.", examples = "400")
            int code,

            @Schema(required = true) String message,

            @Schema(description = "The same in Google's older form; only with `$.xgafv=1`.")
            List<Older> errors,

            @Schema(required = true, description = "A name from `google.rpc.Code`.", examples = "INVALID_ARGUMENT")
            String status,

            @Schema(description = "All that is wrong with the request.")
            List<BadRequest> details) {}

    /** An error in Google's older form. */
    @Schema(name = "GoogleErrorV1", description = "An error in Google's older form.")
    public record Older(
            @Schema(required = true) String message,

            @Schema(required = true, examples = "global") String domain,

            @Schema(required = true, examples = "badRequest")
            String reason) {}

    /** All that is wrong with the request ({@code google.rpc.BadRequest}). */
    @Schema(name = "GoogleBadRequest", description = "All that is wrong with the request (`google.rpc.BadRequest`).")
    public record BadRequest(
            @JsonProperty("@type")
            @Schema(name = "@type", required = true, examples = "type.googleapis.com/google.rpc.BadRequest")
            String type,

            @Schema(required = true) List<Violation> fieldViolations) {

        static BadRequest of(List<Violation> violations) {
            return new BadRequest("type.googleapis.com/google.rpc.BadRequest", violations);
        }
    }

    /** One thing that is wrong. */
    @Schema(name = "GoogleFieldViolation", description = "One thing that is wrong.")
    public record Violation(
            @Schema(
                    description =
                            "The parameter, or the path of the field in the body; absent for the body as a whole.")
            String field,

            @Schema(required = true) String description) {}
}
