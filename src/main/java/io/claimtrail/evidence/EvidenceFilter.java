package io.claimtrail.evidence;

import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.page.ListParameters;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of lists of evidence, which are in the order of recording, newest first. */
public class EvidenceFilter extends ListParameters {

    @QueryParam("stance")
    @Schema(type = SchemaType.ARRAY, implementation = Stance.class)
    public List<String> stance;

    @QueryParam("reviewState")
    @Schema(type = SchemaType.ARRAY, implementation = ReviewState.class)
    public List<String> reviewState;

    @QueryParam("claim")
    @Parameter(description = "The id of the claim.")
    public List<String> claim;

    @QueryParam("article")
    @Parameter(description = "The id of the article.")
    public List<String> article;
}
