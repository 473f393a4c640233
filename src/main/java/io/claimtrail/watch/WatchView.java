package io.claimtrail.watch;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A watch as the API shows it. */
@Schema(name = "Watch", description = "A filter of changes under a name, with feeds of its own.")
public record WatchView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) Interest filter,

        @Schema(required = true, description = "Whose it is.")
        String owner,

        @Schema(
                required = true,
                description = "Its Atom feed, for whoever may read.",
                examples = "/feeds/watches/01a2b6a4-5f5e-7c3a-9d0e-2f4b8c1d7e60.atom")
        String atom,

        @Schema(
                required = true,
                description = "Its JSON feed, for whoever may read.",
                examples = "/feeds/watches/01a2b6a4-5f5e-7c3a-9d0e-2f4b8c1d7e60.json")
        String json,

        @Schema(required = true) Instant createdAt) {

    private static final String FEEDS = "/feeds/watches/";

    static WatchView of(Watch watch) {
        return new WatchView(
                watch.id,
                watch.name,
                watch.filter,
                watch.owner,
                FEEDS + watch.id + ".atom",
                FEEDS + watch.id + ".json",
                watch.createdAt);
    }
}
