package io.claimtrail.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the feed. */
@Schema(name = "Changes", description = "The next changes, and where to go on.")
public record ChangesView(
        @Schema(required = true, description = "In the order of the commits.")
        List<ChangeView> items,

        @Schema(
                required = true,
                description =
                        "Where to go on: `after` of the next request. Always there; keep it, and no change is missed "
                                + "or told twice.",
                examples = "41")
        String nextCursor) {}
