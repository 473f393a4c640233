package io.claimtrail.claim;

import io.claimtrail.page.ListParameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list of topics, which is in the order of their names. */
public class TopicFilter extends ListParameters {

    @QueryParam("name")
    @Parameter(
            description = "The whole name, whatever the case.",
            schema = @Schema(maxLength = 100, examples = "Belarus"))
    public String name;
}
