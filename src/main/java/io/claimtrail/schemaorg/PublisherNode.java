package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.address.Addresses;
import io.claimtrail.article.Publisher;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outlet as a schema.org {@code NewsMediaOrganization}.
 *
 * @param context null where it stands inside another node
 * @param url the front page of its site
 * @param image a picture of it as the author of a review; null elsewhere and where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"@context", "@type", "@id"})
@Schema(name = "LinkedPublisher", description = "An outlet as a schema.org NewsMediaOrganization.")
public record PublisherNode(
        @JsonProperty("@context") String context,

        @JsonProperty("@type") @Schema(required = true, examples = "NewsMediaOrganization")
        String type,

        @JsonProperty("@id") @Schema(required = true) String id,

        @Schema(required = true, examples = "The Moscow Times")
        String name,

        @Schema(required = true, examples = "https://themoscowtimes.com/")
        String url,

        @Schema(description = "A picture of it, such as a logo, as a review shows it.")
        String image) {

    static PublisherNode of(Publisher publisher, Addresses addresses) {
        return of(null, publisher, null, addresses);
    }

    /** The same as the author of a review. */
    static PublisherNode reviewer(Publisher publisher, String image, Addresses addresses) {
        return of(null, publisher, image, addresses);
    }

    /** The same as a document of its own. */
    static PublisherNode document(Publisher publisher, Addresses addresses) {
        return of(Vocabulary.CONTEXT, publisher, null, addresses);
    }

    private static PublisherNode of(String context, Publisher publisher, String image, Addresses addresses) {
        return new PublisherNode(
                context,
                "NewsMediaOrganization",
                addresses.publisher(publisher.id),
                publisher.name,
                "https://" + publisher.site + "/",
                image);
    }
}
