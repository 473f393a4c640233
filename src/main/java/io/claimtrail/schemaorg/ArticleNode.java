package io.claimtrail.schemaorg;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.claimtrail.address.Addresses;
import io.claimtrail.article.Article;
import io.claimtrail.date.PartialDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as a schema.org {@code NewsArticle}.
 *
 * @param context null where it stands inside another node
 * @param headline null where unknown
 * @param creditText the byline as printed: it may name persons, organisations, or several; null where unknown
 * @param sourceOrganization the agency whose text it carries; null where it is the outlet's own
 * @param inLanguage BCP 47; null where unknown
 * @param datePublished as precise as it is known; null where unknown
 * @param sameAs other addresses of the page; null where it stands inside another node
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type", "@id"})
@Schema(name = "LinkedArticle", description = "An article as a schema.org NewsArticle.")
public record ArticleNode(
        @JsonProperty("@context") String context,

        @JsonProperty("@type") @Schema(required = true, examples = "NewsArticle")
        String type,

        @JsonProperty("@id") @Schema(required = true) String id,

        @Schema(required = true, description = "The page itself.")
        String url,

        @Schema(examples = "Belarus Says 'Not a Single' Russian Soldier Will Stay After Joint Drills")
        String headline,

        @Schema(description = "The byline as printed.") String creditText,

        AgencyNode sourceOrganization,

        @Schema(examples = "en") String inLanguage,

        @Schema(examples = "2022-02-16") PartialDate datePublished,

        @Schema(required = true) PublisherNode publisher,

        @Schema(description = "Other addresses of the page.")
        List<String> sameAs) {

    /** A news agency, of which nothing but the name is known. */
    @JsonPropertyOrder({"@type"})
    @Schema(name = "LinkedAgency", description = "A news agency as a schema.org Organization.")
    public record AgencyNode(
            @JsonProperty("@type") @Schema(required = true, examples = "Organization")
            String type,

            @Schema(required = true, examples = "AFP") String name) {}

    static ArticleNode of(Article article, Addresses addresses) {
        return of(null, article, null, addresses);
    }

    /** The same as a document of its own, with all addresses. */
    static ArticleNode document(Article article, Addresses addresses) {
        return of(Vocabulary.CONTEXT, article, article.aliasUrls(), addresses);
    }

    private static ArticleNode of(String context, Article article, List<String> aliases, Addresses addresses) {
        return new ArticleNode(
                context,
                "NewsArticle",
                addresses.article(article.id),
                article.url,
                article.title,
                article.byline,
                article.agency == null ? null : new AgencyNode("Organization", article.agency),
                article.language,
                article.publishedOn,
                PublisherNode.of(article.publisher, addresses),
                aliases);
    }
}
