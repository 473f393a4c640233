package io.claimtrail.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body of an annotation: a {@code TextualBody} with plain text, or a {@code SpecificResource} that leads to the claim (W3C
 * Web Annotation Data Model, sections 3.2.4 and 4).
 *
 * @param value the text; null in a link
 * @param format {@code text/plain}: nothing in the text is HTML; null in a link
 * @param language of the text (BCP 47); null where unknown
 * @param source what a link leads to; null in a text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "purpose"})
@Schema(name = "AnnotationBody", description = "A text, or a link to the claim.")
public record BodyNode(
        @Schema(required = true, examples = "TextualBody") String type,

        @Schema(required = true, examples = "classifying") String purpose,

        @Schema(examples = "CONTRADICTS") String value,
        @Schema(examples = "text/plain") String format,
        @Schema(examples = "en") String language,
        String source) {

    static BodyNode text(String purpose, String text, String language) {
        return new BodyNode("TextualBody", purpose, text, "text/plain", language, null);
    }

    static BodyNode link(String source) {
        return new BodyNode("SpecificResource", "linking", null, null, null, source);
    }
}
