package io.claimtrail.article;

import io.claimtrail.text.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publisher to record, and what may be changed of one. */
@Schema(description = "An outlet, known by its site.", examples = """
            {"name": "The Moscow Times", "site": "themoscowtimes.com"}""")
public record NewPublisher(
        @NotNull @Size(max = 200) @PlainText String name,

        @NotNull @Size(max = 255) @Site @Schema(description = "The host name; `www.` does not matter.")
        String site) {

    static NewPublisher of(Publisher publisher) {
        return new NewPublisher(publisher.name, publisher.site);
    }
}
