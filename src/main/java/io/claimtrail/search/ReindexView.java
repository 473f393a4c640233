package io.claimtrail.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.search.IndexState.Phase;
import io.claimtrail.search.IndexState.Progress;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the search index is. What is not known is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How the search index is, and how far the newest build of it.")
public record ReindexView(
        @Schema(
                required = true,
                description =
                        "BUILDING: does not hold everything yet, searches answer 503. READY: searches answer, also while "
                                + "a rebuild goes on. FAILING: its engine is out of reach, or is back and has yet to take in "
                                + "what was changed meanwhile; searches answer 503.")
        Phase phase,

        @Schema(required = true, description = "Whether a build is under way.")
        boolean building,

        @Schema(description = "Records put in so far.") Long done,
        @Schema(description = "Records in all.") Long total,

        @Schema(description = "When the newest build since the start of the server began.")
        Instant startedAt,

        @Schema(description = "When it was done.") Instant finishedAt) {

    static ReindexView of(IndexState state) {
        Progress progress = state.progress();
        boolean any = progress.startedAt() != null;
        return new ReindexView(
                state.phase(),
                any && progress.finishedAt() == null,
                any ? progress.done() : null,
                any ? progress.total() : null,
                progress.startedAt(),
                progress.finishedAt());
    }
}
