package io.claimtrail.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a collection (W3C Web Annotation Data Model, section 5.2).
 *
 * @param context null where it stands inside the collection
 * @param next the IRI of the next page; null on the last one
 * @param prev the IRI of the page before; null on the first one
 * @param startIndex how many annotations come before this page
 * @param items the annotations, or only their IRIs where the client asked for these
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@context", "id", "type"})
@Schema(name = "AnnotationPage", description = "One page of a collection of annotations.")
public record AnnotationPageNode(
        @JsonProperty("@context") String context,
        @Schema(required = true) String id,

        @Schema(required = true, examples = "AnnotationPage")
        String type,

        PartOf partOf,
        String next,
        String prev,

        @Schema(required = true, minimum = "0") int startIndex,

        @Schema(required = true, description = "Annotations, or with `iris=1` their IRIs.")
        List<Object> items) {

    /** The collection that a page is part of. */
    @Schema(name = "AnnotationPagePartOf", description = "The collection that a page is part of.")
    public record PartOf(
            @Schema(required = true) String id,

            @Schema(required = true, minimum = "0") long total) {}

    /** The page inside its collection, which says the rest. */
    AnnotationPageNode embedded() {
        return new AnnotationPageNode(null, id, type, null, next, prev, startIndex, items);
    }
}
