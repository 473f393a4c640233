package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As much of an article as is shown inside what refers to it. */
@Schema(description = "As much of an article as is needed to show it.")
public record ArticleSummary(
        @Schema(required = true) UUID id,

        @Schema(
                required = true,
                examples =
                        "https://www.themoscowtimes.com/2022/02/16/belarus-says-not-a-single-russian-soldier-will-stay-after-joint-drills-a76408")
        String url,

        @Schema(nullable = true, examples = "Belarus Says 'Not a Single' Russian Soldier Will Stay After Joint Drills")
        String title,

        @Schema(required = true) Outlet publisher,
        @Schema(nullable = true) PartialDate publishedOn) {

    /** The name and site of a publisher. */
    @Schema(name = "Outlet", description = "The name and site of a publisher.")
    public record Outlet(
            @Schema(required = true, examples = "The Moscow Times")
            String name,

            @Schema(required = true, examples = "themoscowtimes.com")
            String site) {}

    public static ArticleSummary of(Article article) {
        return new ArticleSummary(
                article.id,
                article.url,
                article.title,
                new Outlet(article.publisher.name, article.publisher.site),
                article.publishedOn);
    }
}
