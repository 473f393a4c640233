package io.claimtrail.trail;

import io.claimtrail.article.Article;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimSummary;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Status;
import io.claimtrail.evidence.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Follows the trail of a claim. */
@ApplicationScoped
public class TrailReader {

    /**
     * The trail of a claim.
     *
     * @param asOf the day up to which it goes; null for now
     */
    public TrailView read(UUID claimId, LocalDate asOf) {
        Claim claim = Claim.live(claimId);
        List<TrailEvent> events = new ArrayList<>();
        if (wasOut(claim.source, asOf)) {
            events.add(TrailEvent.uttered(claim));
        }
        Appearance.of(claim).stream()
                .filter(appearance -> wasOut(appearance.article, asOf))
                .sorted(Comparator.comparing((Appearance each) -> !each.source)
                        .thenComparing(each -> each.article.knownBy)
                        .thenComparing(each -> each.id))
                .map(TrailEvent::appeared)
                .forEach(events::add);
        EvidenceCounts counts = EvidenceCounts.NONE;
        for (Evidence evidence : publishedBy(asOf, claim)) {
            counts = counts.plus(1, evidence.stance, evidence.reviewState, evidence.independent);
            events.add(TrailEvent.assessed(evidence, counts));
        }
        Status status = Status.of(counts);
        return new TrailView(ClaimSummary.of(claim, status), asOf, status, counts, events);
    }

    private static List<Evidence> publishedBy(LocalDate asOf, Claim claim) {
        return Evidence.of(claim).stream()
                .filter(evidence -> evidence.reviewState != ReviewState.REJECTED && wasOut(evidence.article, asOf))
                .sorted(Comparator.comparing((Evidence each) -> each.article.knownBy)
                        .thenComparing(each -> each.id))
                .toList();
    }

    private static boolean wasOut(Article article, LocalDate asOf) {
        return asOf == null || !article.knownBy.isAfter(asOf);
    }
}
