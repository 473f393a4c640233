package io.claimtrail.evidence;

import io.claimtrail.article.Article;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import java.util.List;
import java.util.UUID;

/** Evidence as {@link EvidenceRecorder} records it, and what {@link Assessor} makes of it. */
public final class MadeEvidence {

    private MadeEvidence() {}

    public static Evidence of(UUID id, Claim claim, Article article, Stance stance, ReviewState state, String excerpt) {
        Evidence evidence = new Evidence();
        evidence.id = id;
        evidence.claim = claim;
        evidence.article = article;
        evidence.stance = stance;
        evidence.reviewState = state;
        evidence.excerpt = excerpt;
        return evidence;
    }

    /** Works out which evidence counts, and the claim's status. */
    public static void assess(Claim claim, List<Evidence> all) {
        List<Evidence> live = all.stream().filter(each -> !each.isWithdrawn()).toList();
        Independence.workOut(claim, live);
        EvidenceCounts counts = EvidenceCounts.NONE;
        for (Evidence each : live) {
            counts = counts.plus(1, each.stance, each.reviewState, each.independent);
        }
        claim.assess(counts);
    }
}
