package io.claimtrail.imports;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of an import. {@link ImportOrder} is what they say once read. */
public class ImportParameters {

    @QueryParam("format")
    @Parameter(
            description =
                    "The file's format. `ndjson`: a claim a line, as `POST /v1/claims` takes it, with arrays `evidence` "
                            + "and `appearances` of what is linked to it. `json`: ClaimReviews in JSON-LD, a DataFeed, or answers of "
                            + "Google's Fact Check Tools API. `html`: a page with ClaimReviews in its JSON-LD. Where it is left "
                            + "out, the Content-Type tells of ndjson and the file itself of the rest.",
            schema = @Schema(enumeration = {"ndjson", "json", "html"}))
    public String format;

    @QueryParam("dryRun")
    @Parameter(
            description = "Whether to tell what would become of every row, and write nothing.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false", implementation = Boolean.class))
    public String dryRun;

    @QueryParam("onDuplicate")
    @Parameter(
            description = "What becomes of a claim on record (the same words, speaker and source) of which a row says "
                    + "something else: `skip` leaves it as it is, `update` gives it the row's day, kind, language, topics and "
                    + "statement. Evidence that it does not have is linked to it either way.",
            schema =
                    @Schema(
                            enumeration = {"skip", "update"},
                            defaultValue = "skip"))
    public String onDuplicate;
}
