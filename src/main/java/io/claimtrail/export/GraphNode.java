package io.claimtrail.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.claimtrail.annotation.AnnotationNode;
import io.claimtrail.schemaorg.ClaimNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole document, as the contract describes it; {@link JsonLdExport} writes it piece by piece. */
@Schema(name = "LinkedGraph", description = "Claims and the evidence on them as one document of JSON-LD.")
record GraphNode(
        @JsonProperty("@context") @Schema(required = true, examples = "https://schema.org")
        String context,

        @JsonProperty("@graph") @Schema(required = true) List<Element> graph) {

    /** A claim with its reviews, or a piece of evidence. */
    @Schema(
            name = "LinkedGraphElement",
            description = "A claim in schema.org's words, or a piece of evidence as a Web Annotation.",
            anyOf = {ClaimNode.class, AnnotationNode.class})
    static final class Element {
        private Element() {}
    }
}
