package io.claimtrail.article;

import io.claimtrail.page.ListParameters;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list of publishers, which is in the order of their sites. */
public class PublisherFilter extends ListParameters {

    @QueryParam("site")
    @Parameter(description = "The host name; `www.` does not matter.", schema = @Schema(maxLength = 255))
    public String site;
}
