package io.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Claims counted by what they are; null for facets that were not asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Claims counted by their values, the most frequent first; at most 50 of each.")
public record ClaimFacets(
        List<Value> speaker,
        List<Value> publisher,
        List<Value> status,
        List<Value> kind,
        List<Value> language,
        List<Value> topic,
        List<Value> year) {

    /**
     * One value and how many claims have it.
     *
     * @param value as the filter takes it; for a year, what {@code saidFrom} and {@code saidTo} take
     * @param label how to show it
     */
    @Schema(name = "FacetValue", description = "One value, and how many claims have it.")
    public record Value(
            @Schema(required = true, description = "As the filter takes it.", examples = "CONTRADICTED")
            String value,

            @Schema(required = true, description = "How to show it.", examples = "CONTRADICTED")
            String label,

            @Schema(required = true, minimum = "0", examples = "2")
            long count) {}

    static ClaimFacets of(Map<Facet, List<Value>> counted) {
        return new ClaimFacets(
                counted.get(Facet.SPEAKER),
                counted.get(Facet.PUBLISHER),
                counted.get(Facet.STATUS),
                counted.get(Facet.KIND),
                counted.get(Facet.LANGUAGE),
                counted.get(Facet.TOPIC),
                counted.get(Facet.YEAR));
    }
}
