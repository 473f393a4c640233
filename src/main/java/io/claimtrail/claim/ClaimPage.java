package io.claimtrail.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.page.Page;
import io.claimtrail.page.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list of claims.
 *
 * @param nextCursor where the next page starts; null on the last one
 * @param total how many there are in all; null unless it was asked for
 * @param didYouMean what was searched in the place of a mistyped query; null where it was searched as it is
 * @param facets null unless they were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One page of a list of claims.")
public record ClaimPage(
        @Schema(required = true) List<ClaimView> items,

        @Schema(description = "Where the next page starts; absent on the last one.")
        String nextCursor,

        @Schema(description = "How many there are in all; only with `count=true`.")
        Long total,

        @Schema(
                description = "What was searched where nothing had all the words of `q` as they were typed.",
                examples = "single soldier")
        String didYouMean,

        @Schema(description = "How many claims of the whole result there are by each value.")
        ClaimFacets facets)
        implements Paged {

    static ClaimPage of(Page<ClaimView> page) {
        return new ClaimPage(page.items(), page.nextCursor(), page.total(), null, null);
    }
}
