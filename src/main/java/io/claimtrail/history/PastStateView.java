package io.claimtrail.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record as it was from a revision on. */
@Schema(name = "PastState", description = "A record as it was from a revision on.")
public record PastStateView(
        @Schema(required = true) RevisionView revision,

        @Schema(
                required = true,
                implementation = Object.class,
                description =
                        "All that could be set, as it was. What it refers to comes as `{id, name}`, named as it is now.")
        JsonNode state) {}
