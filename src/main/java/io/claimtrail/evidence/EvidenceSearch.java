package io.claimtrail.evidence;

import io.claimtrail.claim.Claim;
import io.claimtrail.claim.PastClaims;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.page.Cursor;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists evidence. */
@ApplicationScoped
public class EvidenceSearch {

    @Inject
    EntityManager entities;

    @Inject
    PastClaims claims;

    @Inject
    PastEvidence past;

    /** A page of the evidence that passes the filter, newest first. */
    public Page<EvidenceView> list(EvidenceFilter filter) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        PageRequest page = filter.page(faults);
        List<Stance> stances = values.constants("stance", filter.stance, Stance.class);
        List<ReviewState> states = values.constants("reviewState", filter.reviewState, ReviewState.class);
        List<UUID> claims = values.ids("claim", filter.claim);
        List<UUID> articles = values.ids("article", filter.article);
        EvidenceFilter.raise(faults);

        Listing<Evidence> evidence = all().where("e.claim.live = 1");
        if (!claims.isEmpty()) {
            evidence.whereIn("e.claim.id", "claims", claims);
        }
        if (!articles.isEmpty()) {
            evidence.whereIn("e.article.id", "articles", articles);
        }
        if (!stances.isEmpty()) {
            evidence.whereIn("e.stance", "stances", stances);
        }
        if (!states.isEmpty()) {
            evidence.where("e.reviewState in :states", "states", states);
        }
        return evidence.page(page, Order.byRecording(false), EvidenceSearch::views);
    }

    /** A page of the evidence that was live on a claim at a moment, in the order of recording. */
    Page<EvidenceView> ofPastClaim(UUID claimId, Instant moment, ListParameters parameters) {
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        String after = page.cursor() == null
                ? ""
                : Cursor.decode(page.cursor(), page.list())
                        .filter(cursor -> cursor.value() == null)
                        .orElseThrow(Listing::foreignCursor)
                        .id()
                        .toString();
        List<Evidence> all = past.on(claims.live(claimId, moment));
        List<Evidence> left = all.stream()
                .filter(each -> each.id.toString().compareTo(after) > 0)
                .limit(page.limit() + 1L)
                .toList();
        boolean more = left.size() > page.limit();
        List<Evidence> shown = more ? left.subList(0, page.limit()) : left;
        String next = more ? new Cursor(null, shown.get(shown.size() - 1).id).encode(page.list()) : null;
        return new Page<>(views(shown), next, page.count() ? (long) all.size() : null);
    }

    /** A page of one claim's evidence in the order of recording. */
    public Page<EvidenceView> ofClaim(UUID claimId, ListParameters parameters) {
        Claim claim = Claim.live(claimId);
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return all().whereIn("e.claim.id", "claim", List.of(claim.id))
                .page(page, Order.byRecording(true), EvidenceSearch::views);
    }

    private Listing<Evidence> all() {
        return new Listing<>(entities, Evidence.class)
                .where("e.live = 1")
                .fetching("join fetch e.claim join fetch e.article a join fetch a.publisher");
    }

    private static List<EvidenceView> views(List<Evidence> found) {
        return found.stream().map(EvidenceView::of).toList();
    }
}
