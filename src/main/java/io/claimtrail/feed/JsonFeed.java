package io.claimtrail.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** News as a JSON Feed (version 1.1, jsonfeed.org). */
@Schema(name = "JsonFeed", description = "New evidence as a JSON Feed 1.1.")
record JsonFeed(
        @Schema(required = true, examples = "https://jsonfeed.org/version/1.1")
        String version,

        @Schema(required = true) String title,

        @JsonProperty("home_page_url") @Schema(required = true)
        String homePageUrl,

        @JsonProperty("feed_url") @Schema(required = true) String feedUrl,

        @Schema(required = true) List<Item> items) {

    static final String MEDIA_TYPE = "application/feed+json";

    /**
     * One piece of evidence.
     *
     * @param url the article's
     */
    @Schema(name = "JsonFeedItem", description = "One piece of evidence.")
    record Item(
            @Schema(required = true) String id,
            @Schema(required = true) String url,
            @Schema(required = true) String title,

            @JsonProperty("content_text") @Schema(required = true)
            String contentText,

            @JsonProperty("date_published") @Schema(required = true)
            Instant datePublished,

            @JsonProperty("date_modified") @Schema(required = true)
            Instant dateModified,

            @Schema(required = true) List<Author> authors,
            @Schema(required = true) List<String> tags,

            @JsonProperty("_claimtrail") @Schema(required = true)
            Extension claimtrail) {}

    /** The outlet. */
    @Schema(name = "JsonFeedAuthor", description = "The outlet.")
    record Author(
            @Schema(required = true) String name,
            @Schema(required = true) String url) {}

    /**
     * What JSON Feed has no name for.
     *
     * @param claim the claim's URL
     */
    @Schema(name = "JsonFeedExtension", description = "What JSON Feed has no name for.")
    record Extension(
            @Schema(required = true, description = "The claim's URL.")
            String claim) {}

    static JsonFeed of(News news) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                news.title(),
                news.home(),
                news.self(),
                news.entries().stream().map(JsonFeed::item).toList());
    }

    private static Item item(Entry entry) {
        return new Item(
                "urn:uuid:" + entry.id(),
                entry.article(),
                entry.title(),
                entry.text(),
                entry.published(),
                entry.updated(),
                List.of(new Author(entry.outlet(), entry.outletUrl())),
                entry.topics(),
                new Extension(entry.claim()));
    }
}
