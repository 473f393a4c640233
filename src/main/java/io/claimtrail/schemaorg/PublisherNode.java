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
        String url) {

    static PublisherNode of(Publisher publisher, Addresses addresses) {
        return of(null, publisher, addresses);
    }

    /** The same as a document of its own. */
    static PublisherNode document(Publisher publisher, Addresses addresses) {
        return of(Vocabulary.CONTEXT, publisher, addresses);
    }

    private static PublisherNode of(String context, Publisher publisher, Addresses addresses) {
        return new PublisherNode(
                context,
                "NewsMediaOrganization",
                addresses.publisher(publisher.id),
                publisher.name,
                "https://" + publisher.site + "/");
    }
}
