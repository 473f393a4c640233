package io.claimtrail.article;

import io.claimtrail.text.PlainText;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publisher named inside an article: known by its site, which is that of the article's URL where it is left out. */
@Schema(
        description =
                "The outlet, known by its `site`: the article's own host where it is left out. An unknown site makes "
                        + "a new publisher.")
public record PublisherReference(
        @Size(max = 200)
        @PlainText
        @Schema(
                description = "For a publisher that is new, or known by its site alone; its site where it is left out.",
                examples = "The Moscow Times")
        String name,

        @Size(max = 255) @Site @Schema(examples = "themoscowtimes.com")
        String site) {}
