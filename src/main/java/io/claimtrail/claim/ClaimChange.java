package io.claimtrail.claim;

import io.claimtrail.date.PartialDate;
import io.claimtrail.http.Checked;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.LanguageTag;
import io.claimtrail.text.Name;
import io.claimtrail.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a claim. Its status is not among it: that follows from the evidence. */
@Schema(description = "What may be changed of a claim. Its status follows from the evidence and cannot be set.")
public record ClaimChange(
        @Schema(description = "Null where nobody is named; `unattributed` must be true then.") @Valid
        ById speaker,

        @NotNull @Schema(description = "Whether the source does not say who said it.")
        Boolean unattributed,

        @NotNull PartialDate saidOn,
        @Size(max = 10_000) @PlainText String quote,
        @Size(max = 10_000) @PlainText String statement,
        @NotNull QuoteType quoteType,
        ClaimKind kind,
        @Size(max = 35) @LanguageTag String language,

        @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) @Name String> topics,

        @NotNull @Valid ById source)
        implements Checked {

    /** Something on record, by its id. */
    @Schema(name = "ById", description = "Something on record, by its id.")
    public record ById(@NotNull UUID id) {}

    @Override
    public void check(Faults faults) {
        if (unattributed != null) {
            NewClaim.checkAttribution(speaker != null, unattributed, faults);
        }
        if (quoteType != null) {
            NewClaim.checkWords(quote, statement, quoteType, saidOn, faults);
        }
    }

    static ClaimChange of(Claim claim) {
        return new ClaimChange(
                claim.isAttributed() ? new ById(claim.speaker.id) : null,
                !claim.isAttributed(),
                claim.saidOn,
                claim.quote,
                claim.statement,
                claim.quoteType,
                claim.kind,
                claim.language,
                claim.topics.stream().map(topic -> topic.name).toList(),
                new ById(claim.source.id));
    }
}
