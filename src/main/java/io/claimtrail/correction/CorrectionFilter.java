package io.claimtrail.correction;

import io.claimtrail.page.ListParameters;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the queue of corrections. */
public class CorrectionFilter extends ListParameters {

    @QueryParam("state")
    @Parameter(description = "What became of it.")
    @Schema(type = SchemaType.ARRAY, implementation = CorrectionState.class)
    public List<String> state;

    @QueryParam("claim")
    @Parameter(description = "Of a claim: its id.")
    public List<String> claim;
}
