package io.claimtrail.claim;

import io.claimtrail.page.ListParameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list of claims that change nothing about which claims are in it: counts, order and page. */
public class ClaimListParameters extends ListParameters {

    @QueryParam("recency")
    @Parameter(
            description =
                    "Whether newer claims come first among those that fit `q` as well; true where it is left out. The preference is gentle.",
            schema = @Schema(type = SchemaType.BOOLEAN, implementation = Boolean.class))
    public String recency;

    @QueryParam("facets")
    @Parameter(
            description =
                    "What to count the whole result by: names with commas between them, of speaker, publisher, status, "
                            + "kind, language, topic, year. Each leaves the filter by its own values out.",
            schema =
                    @Schema(
                            pattern = "^(speaker|publisher|status|kind|language|topic|year)"
                                    + "(,(speaker|publisher|status|kind|language|topic|year))*$"))
    public String facets;

    @QueryParam("recordedAsOf")
    @Parameter(
            description =
                    "Answers from what was on record here at this moment, or at the end of this day (UTC); together with "
                            + "`asOf`, as one could have known it on that day from this record. Speakers, articles and topics are "
                            + "those that were called so then. Not together with words and facets: the search index knows only "
                            + "what is on record now.",
            schema = @Schema(examples = "2026-11-25T12:00:00Z"))
    public String recordedAsOf;

    @QueryParam("sort")
    @Parameter(
            description = "The order; `-` turns it round. A claim dated only by month or year stands at its beginning. "
                    + "With `q`, what fits best comes first where nothing else is asked for; without it, the newest.",
            schema = @Schema(enumeration = {"saidOn", "-saidOn", "recordedAt", "-recordedAt", "relevance"}))
    public String sort;
}
