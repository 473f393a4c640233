package io.claimtrail.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A collection of annotations, which is a container (W3C Web Annotation Protocol, section 4).
 *
 * @param first the first page, or its IRI where the client asked for the container alone; null where there are none
 * @param last the IRI of the last page; null where there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@context", "id", "type"})
@Schema(name = "AnnotationCollection", description = "A collection of annotations, in pages.")
public record CollectionNode(
        @JsonProperty("@context") @Schema(required = true) List<String> context,
        @Schema(required = true) String id,

        @Schema(required = true, examples = "[\"BasicContainer\", \"AnnotationCollection\"]")
        List<String> type,

        @Schema(required = true) String label,

        @Schema(required = true, minimum = "0") long total,

        @Schema(anyOf = {AnnotationPageNode.class, String.class})
        Object first,

        String last) {

    private static final List<String> CONTEXTS = List.of(AnnotationNode.CONTEXT, "http://www.w3.org/ns/ldp.jsonld");
    private static final List<String> TYPES = List.of("BasicContainer", "AnnotationCollection");

    static CollectionNode of(String id, String label, long total, Object first, String last) {
        return new CollectionNode(CONTEXTS, id, TYPES, label, total, first, last);
    }
}
