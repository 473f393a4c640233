package io.claimtrail.correction;

import io.claimtrail.text.PlainText;
import io.claimtrail.url.WebUrl;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction that a reader asks for. */
@Schema(description = "What is wrong with a claim on record, and what should stand there.", examples = """
            {"problem": "The words are from the day before the drills ended, not from the day itself",
             "sourceUrl": "https://www.themoscowtimes.com/2022/02/16/belarus-says-not-a-single-russian-soldier-will-stay-after-joint-drills-a76408"}""")
public record NewCorrection(
        @NotNull @Size(min = 1, max = 4000) @PlainText @Schema(description = "What is wrong.")
        String problem,

        @Size(max = 10_000) @PlainText @Schema(description = "What should stand there.")
        String proposedText,

        @WebUrl @Schema(description = "Where that can be seen.")
        String sourceUrl,

        @Size(max = 320)
        @PlainText
        @Schema(
                description =
                        "How to reach you, such as an e-mail address. Only the editors see it; it is never shown.")
        String contact) {}
