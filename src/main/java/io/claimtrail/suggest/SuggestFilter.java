package io.claimtrail.suggest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of suggestions. {@link SuggestCriteria} is what they say once read. */
public class SuggestFilter {

    @QueryParam("q")
    @Parameter(
            required = true,
            description =
                    "What was typed so far: beginnings of words of a name, an alias or a site, whatever the accents and "
                            + "case. `luk` and `alex luk` find Alexander Lukashenko.",
            schema = @Schema(maxLength = 200, examples = "demch"))
    public String q;

    @QueryParam("kind")
    @Parameter(description = "What to suggest; everything where it is left out.")
    @Schema(type = SchemaType.ARRAY, implementation = SuggestedKind.class)
    public List<String> kind;

    @QueryParam("limit")
    @Parameter(
            description = "How many suggestions at most, 1 to 20.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "20",
                            defaultValue = "10",
                            implementation = Integer.class))
    public String limit;
}
