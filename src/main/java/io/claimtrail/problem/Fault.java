package io.claimtrail.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request: with a place in its body or with a parameter.
 *
 * @param pointer JSON Pointer (RFC 6901) to the place in the body; null for a parameter
 * @param parameter the query parameter's name; null for a body
 * @param detail what is wrong there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One thing that is wrong: with a place in the body (`pointer`) or with a `parameter`.")
public record Fault(
        @Schema(description = "JSON Pointer (RFC 6901) to the place in the body.", examples = "/saidOn")
        String pointer,

        @Schema(description = "The name of the query parameter.", examples = "limit")
        String parameter,

        @Schema(required = true, description = "What is wrong there.", examples = "is no day of the calendar")
        String detail) {

    public static Fault at(String pointer, String detail) {
        return new Fault(pointer, null, detail);
    }

    public static Fault in(String parameter, String detail) {
        return new Fault(null, parameter, detail);
    }
}
