package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One element of the feed.
 *
 * @param dateCreated when the rating was recorded
 * @param dateModified when anything that the review shows last changed
 * @param item the review, as a list of one
 */
@JsonPropertyOrder({"@type"})
@Schema(name = "LinkedFeedElement", description = "One element of the feed: a schema.org DataFeedItem.")
public record FeedElementNode(
        @JsonProperty("@type") @Schema(required = true, examples = "DataFeedItem")
        String type,

        @Schema(required = true) Instant dateCreated,
        @Schema(required = true) Instant dateModified,
        @Schema(required = true) List<ReviewNode> item) {

    static FeedElementNode of(ReviewNode review, Instant created, Instant modified) {
        return new FeedElementNode("DataFeedItem", created, modified, List.of(review));
    }
}
