package io.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in each part of a claim, as HTML with {@code <mark>} around it; null for parts where nothing was. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "HTML by part; parts in which nothing was found are absent.")
public record ClaimHighlights(
        @Schema(examples = "Not a single (Russian) <mark>soldier</mark>")
        String quote,

        String statement,
        String speaker,
        String source,
        String topic,
        String evidence) {

    static ClaimHighlights of(Map<Part, String> html) {
        return new ClaimHighlights(
                html.get(Part.QUOTE),
                html.get(Part.STATEMENT),
                html.get(Part.SPEAKER),
                html.get(Part.SOURCE),
                html.get(Part.TOPIC),
                html.get(Part.EVIDENCE));
    }
}
