package io.claimtrail.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.claimtrail.claim.ClaimSummary;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.claim.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a claim.
 *
 * @param asOf null for now
 */
@Schema(
        description =
                "What came of a claim: the utterance, its appearances, then every piece of evidence in the order of "
                        + "publication, with the status that followed at each point.")
public record TrailView(
        @Schema(required = true, description = "The claim; its status is that at the end of the trail.")
        ClaimSummary claim,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "The day up to which the trail goes; absent where it goes up to now.",
                examples = "2022-09-30")
        LocalDate asOf,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The moment that all of it was on record at; absent where it is on record now.")
        Instant recordedAsOf,

        @Schema(required = true, description = "The status at the end of the trail.")
        Status status,

        @Schema(required = true) EvidenceCounts counts,
        @Schema(required = true) List<TrailEvent> events) {}
