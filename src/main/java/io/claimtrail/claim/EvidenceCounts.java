package io.claimtrail.claim;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much evidence there is on a claim. The first four count independent, confirmed evidence, and the status follows
 * from the first three; the last two count what is listed but does not count.
 */
@Embeddable
@Schema(
        description = "How much evidence there is. The status follows from the first three, which count independent, "
                + "confirmed evidence.")
public record EvidenceCounts(
        @Schema(required = true, minimum = "0", examples = "0")
        int corroborating,

        @Schema(required = true, minimum = "0", examples = "3")
        int contradicting,

        @Schema(required = true, minimum = "0", examples = "0")
        int qualifying,

        @Schema(required = true, minimum = "0", description = "Reports on the claim, bears on nothing.", examples = "0")
        int mentioning,

        @Schema(required = true, minimum = "0", description = "Confirmed, but not independent.", examples = "0")
        int notIndependent,

        @Schema(required = true, minimum = "0", description = "Suggested, and not yet reviewed.", examples = "0")
        int unreviewed) {

    public static final EvidenceCounts NONE = new EvidenceCounts(0, 0, 0, 0, 0, 0);

    /**
     * These counts and so many pieces more.
     *
     * @param state rejected evidence counts nowhere
     */
    public EvidenceCounts plus(int more, Stance stance, ReviewState state, boolean independent) {
        boolean confirmed = state == ReviewState.CONFIRMED;
        boolean counted = confirmed && independent;
        return new EvidenceCounts(
                corroborating + (counted && stance == Stance.CORROBORATES ? more : 0),
                contradicting + (counted && stance == Stance.CONTRADICTS ? more : 0),
                qualifying + (counted && stance == Stance.QUALIFIES ? more : 0),
                mentioning + (counted && stance == Stance.MENTIONS ? more : 0),
                notIndependent + (confirmed && !independent ? more : 0),
                unreviewed + (state == ReviewState.SUGGESTED ? more : 0));
    }

    EvidenceCounts plus(EvidenceCounts more) {
        return new EvidenceCounts(
                corroborating + more.corroborating,
                contradicting + more.contradicting,
                qualifying + more.qualifying,
                mentioning + more.mentioning,
                notIndependent + more.notIndependent,
                unreviewed + more.unreviewed);
    }
}
