package io.claimtrail.feed;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the feeds take beside the filters of claims. */
public class NewsFilter {

    @QueryParam("claim")
    @Parameter(description = "The id of a claim: only evidence on it.")
    public List<String> claim;

    @QueryParam("limit")
    @Parameter(
            description = "How many entries the feed holds at most, 1 to 200.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50",
                            implementation = Integer.class))
    public String limit;
}
