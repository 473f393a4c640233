package io.claimtrail.trail;

import io.claimtrail.article.Article;
import io.claimtrail.article.PastArticles;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimSummary;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.claim.PastClaim;
import io.claimtrail.claim.PastClaims;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Status;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.evidence.PastEvidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Follows the trail of a claim. */
@ApplicationScoped
public class TrailReader {

    @Inject
    PastClaims claims;

    @Inject
    PastEvidence evidence;

    @Inject
    PastArticles articles;

    /**
     * The trail of a claim.
     *
     * @param asOf the day up to which it goes; null for now
     */
    public TrailView read(UUID claimId, LocalDate asOf) {
        Claim claim = Claim.live(claimId);
        return follow(claim, Appearance.of(claim), Evidence.of(claim), asOf, null);
    }

    /** The same by what was on record at a moment. */
    public TrailView read(UUID claimId, LocalDate asOf, Instant moment) {
        PastClaim past = claims.live(claimId, moment);
        return follow(past.claim(), past.appearances(articles), evidence.on(past), asOf, moment);
    }

    private static TrailView follow(
            Claim claim, List<Appearance> appearances, List<Evidence> links, LocalDate asOf, Instant moment) {
        List<TrailEvent> events = new ArrayList<>();
        if (wasOut(claim.source, asOf)) {
            events.add(TrailEvent.uttered(claim));
        }
        appearances.stream()
                .filter(appearance -> wasOut(appearance.article, asOf))
                .sorted(Comparator.comparing((Appearance each) -> !each.source)
                        .thenComparing(each -> each.article.knownBy)
                        .thenComparing(each -> each.id))
                .map(TrailEvent::appeared)
                .forEach(events::add);
        EvidenceCounts counts = EvidenceCounts.NONE;
        for (Evidence link : publishedBy(asOf, links)) {
            counts = counts.plus(1, link.stance, link.reviewState, link.independent);
            events.add(TrailEvent.assessed(link, counts));
        }
        Status status = Status.of(counts);
        return new TrailView(ClaimSummary.of(claim, status), asOf, moment, status, counts, events);
    }

    private static List<Evidence> publishedBy(LocalDate asOf, List<Evidence> links) {
        return links.stream()
                .filter(evidence -> evidence.reviewState != ReviewState.REJECTED && wasOut(evidence.article, asOf))
                .sorted(Comparator.comparing((Evidence each) -> each.article.knownBy)
                        .thenComparing(each -> each.id))
                .toList();
    }

    private static boolean wasOut(Article article, LocalDate asOf) {
        return asOf == null || !article.knownBy.isAfter(asOf);
    }
}
