package io.claimtrail.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one part of a record.
 *
 * @param before null where it was not there
 * @param after null where it is not there any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What became of one part of a record.")
public record Difference(
        @Schema(
                required = true,
                description = "Where it stands (RFC 6901): a property, or the id of an element and a property of it.",
                examples = "/saidOn")
        String path,

        @Schema(
                implementation = Object.class,
                description = "Absent where it was not there.",
                examples = "\"2022-02-16\"")
        JsonNode before,

        @Schema(implementation = Object.class, description = "Absent where it is not there any more.")
        JsonNode after) {}
