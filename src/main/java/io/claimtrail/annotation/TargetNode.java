package io.claimtrail.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.article.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The passage of a page that an annotation is about: a {@code SpecificResource} (W3C Web Annotation Data Model, section 4).
 *
 * @param source the page's URL
 * @param selector null where no passage is on record: then the annotation is about the whole page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type"})
@Schema(name = "AnnotationTarget", description = "The passage of a page that an annotation is about.")
public record TargetNode(
        @Schema(required = true, examples = "SpecificResource")
        String type,

        @Schema(required = true) String source,
        SelectorNode selector) {

    /** A {@code TextQuoteSelector}: the passage, and where known what stands before and after it (section 4.2.4). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"type"})
    @Schema(name = "TextQuoteSelector", description = "The words of the passage, with what stands before and after.")
    public record SelectorNode(
            @Schema(required = true, examples = "TextQuoteSelector")
            String type,

            @Schema(required = true) String exact,
            String prefix,
            String suffix) {}

    static TargetNode of(Article article, String exact, String prefix, String suffix) {
        SelectorNode selector = exact == null ? null : new SelectorNode("TextQuoteSelector", exact, prefix, suffix);
        return new TargetNode("SpecificResource", article.url, selector);
    }
}
