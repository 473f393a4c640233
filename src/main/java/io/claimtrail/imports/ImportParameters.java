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
                            + "Google's Fact Check Tools API, or search results of hypothes.is. `html`: a page with ClaimReviews in its "
                            + "JSON-LD, microdata or RDFa. `csv`: a table with a header; see `mapping`. `rows`: JSON objects of "
                            + "columns, from a database; see `mapping`. `zip`: files of any of these. Where it is left out, the "
                            + "Content-Type tells of ndjson and csv, and the file itself of the rest.",
            schema = @Schema(enumeration = {"ndjson", "json", "html", "csv", "rows", "zip"}))
    public String format;

    @QueryParam("mapping")
    @Parameter(
            description =
                    "Which columns of a `csv` or of `rows` are what: a JSON object with the name of a column, or `{\"value\": "
                            + "…}` for all rows, by field. A field is a property of a claim as `POST /v1/claims` takes it, with dots "
                            + "between the steps (`statement`, `quote`, `saidOn`, `speaker.name`, `source.url`, "
                            + "`source.publisher.name`, …), `appearances` (addresses), `externalIds.SCHEME`, or one of the row's "
                            + "evidence (`evidence.article.url`, `evidence.stance`, `evidence.rating.words`, …). Where it is left "
                            + "out, it is guessed from the names of the columns, those of this server's export among them; `table` "
                            + "in the answer shows how. Of columns that no field has, nothing is kept.",
            example = "{\"statement\": \"claim\", \"speaker.name\": \"who\", \"saidOn\": \"date\", "
                    + "\"evidence.article.url\": \"link\", \"evidence.rating.words\": \"verdict\"}")
    public String mapping;

    @QueryParam("dryRun")
    @Parameter(
            description = "Whether to tell what would become of every row, and write nothing.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false", implementation = Boolean.class))
    public String dryRun;

    @QueryParam("onDuplicate")
    @Parameter(
            description = "What becomes of a claim on record (the same words, speaker and source) of which a row says "
                    + "something else: `skip` leaves it as it is, `update` gives it the row's day, kind, language, topics and "
                    + "statement, and its evidence the row's stance, excerpt, rationale, speaker and rating. With `update`, a row "
                    + "also corrects the one claim with its id in `externalIds`, where no other row means it and it has the same "
                    + "speaker and much the same words, with the same numbers and negations, or the very same words and source: "
                    + "that takes the row's words, speaker and source. Evidence that a claim does not "
                    + "have is linked to it either way; its review state and rulings on its independence stay.",
            schema =
                    @Schema(
                            enumeration = {"skip", "update"},
                            defaultValue = "skip"))
    public String onDuplicate;
}
