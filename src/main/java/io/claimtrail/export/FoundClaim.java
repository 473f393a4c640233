package io.claimtrail.export;

import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.factcheck.MarkupDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A claim on its way out, with all that hangs on it.
 *
 * @param appearances live ones with their articles and publishers, the source first
 * @param evidence live pieces with their articles, publishers and witnesses
 * @param relations to live claims
 * @param aliases other addresses of its articles, and perhaps of others; articles without any are absent
 * @param details what the markup of its evidence shows besides, and perhaps that of other evidence
 * @param counts of that evidence
 */
record FoundClaim(
        Claim claim,
        List<Appearance> appearances,
        List<Evidence> evidence,
        List<ExportedRelation> relations,
        Map<UUID, List<String>> aliases,
        MarkupDetails.ByReview details,
        EvidenceCounts counts) {

    /**
     * The same as one could have known it on a day.
     *
     * @param day what was published later is left out; null for now
     */
    FoundClaim asOf(LocalDate day) {
        if (day == null) {
            return this;
        }
        List<Evidence> known = evidence.stream()
                .filter(each -> !each.article.knownBy.isAfter(day))
                .toList();
        EvidenceCounts standing = EvidenceCounts.NONE;
        for (Evidence each : known) {
            standing = standing.plus(1, each.stance, each.reviewState, each.independent);
        }
        List<Appearance> appeared = appearances.stream()
                .filter(each -> each.source || !each.article.knownBy.isAfter(day))
                .toList();
        return new FoundClaim(claim, appeared, known, relations, aliases, details, standing);
    }
}
