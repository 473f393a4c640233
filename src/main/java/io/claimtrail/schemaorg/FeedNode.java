package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole feed, as the contract describes it; {@link ClaimReviewFeed} writes it piece by piece. */
@JsonPropertyOrder({"@context", "@type"})
@Schema(name = "LinkedFeed", description = "Claim reviews as a schema.org DataFeed.")
record FeedNode(
        @JsonProperty("@context") @Schema(required = true) String context,

        @JsonProperty("@type") @Schema(required = true, examples = "DataFeed")
        String type,

        @Schema(required = true) String name,
        @Schema(required = true) String url,
        @Schema(required = true) List<FeedElementNode> dataFeedElement) {}
