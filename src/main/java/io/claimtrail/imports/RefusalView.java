package io.claimtrail.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.problem.Fault;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refused row as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RefusedRow", description = "A row that was refused, where it stands in the file, and why.")
public record RefusalView(
        @Schema(required = true, description = "The number of the row, from 1.", examples = "17")
        long row,

        @Schema(description = "The line that it begins in, from 1; absent where the format has none.", examples = "18")
        Long line,

        @Schema(
                description =
                        "JSON Pointer to it in its document; absent where the format has none. Of an archive: the name of "
                                + "the entry, `#`, and the pointer in it.",
                examples = "/dataFeedElement/16/item/0")
        String pointer,

        @Schema(required = true, description = "All that is wrong, with places in the row.")
        List<Fault> errors) {}
