package io.claimtrail.factcheck;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of {@code claims:imageSearch}. */
public class ImageSearchParameters extends PagingParameters {

    @QueryParam("imageUri")
    @Parameter(description = "Not looked at.", schema = @Schema(maxLength = 2048))
    public String imageUri;

    @QueryParam("languageCode")
    @Parameter(description = "Not looked at.", schema = @Schema(maxLength = 35))
    public String languageCode;
}
