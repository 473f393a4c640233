package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a claim was made, of which nothing but the name is known. */
@JsonPropertyOrder({"@type"})
@Schema(name = "LinkedPlace", description = "Where a claim was made, as a schema.org Place.")
public record PlaceNode(
        @JsonProperty("@type") @Schema(required = true, examples = "Place")
        String type,

        @Schema(required = true, examples = "Heston Aerodrome")
        String name) {

    /** The place with a name; null for null. */
    static PlaceNode of(String name) {
        return name == null ? null : new PlaceNode("Place", name);
    }
}
