package io.claimtrail.feed;

import io.claimtrail.claim.Claim;
import io.claimtrail.claim.SelectedClaims;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.page.Listing;
import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/** Finds the evidence that was recorded last and is confirmed. */
@ApplicationScoped
class NewestEvidence {

    private static final int CLAIMS_AT_A_TIME = 200;

    /** Conditions on claims have names of their own for what they ask about; none is {@code n}. */
    private static final String NEWS = """
            select n.id from Evidence n where n.live = 1
            and n.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED""";

    private static final String ON_CLAIMS = " and exists (select 1 from Claim e where e = n.claim and %s)";

    @Inject
    EntityManager entities;

    /** On these claims, the newest first. */
    List<Evidence> on(SelectedClaims claims, int most) {
        List<UUID> ids = claims.haveWords() ? foundByWords(claims, most) : chosen(claims, most);
        if (ids.isEmpty()) {
            return List.of();
        }
        return ListParameter.of("ids", ids).query(entities, """
                        select n from Evidence n join fetch n.claim
                        join fetch n.article a join fetch a.publisher where n.id in :ids order by n.id desc""", Evidence.class).getResultList();
    }

    private List<UUID> chosen(SelectedClaims claims, int most) {
        Listing<Claim> listing = claims.listing();
        TypedQuery<UUID> query = entities.createQuery(
                NEWS + byDay(claims) + ON_CLAIMS.formatted(listing.condition()) + " order by n.id desc", UUID.class);
        listing.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** The index knows which claims, and nothing of their evidence: of each lot of claims the newest is kept. */
    private List<UUID> foundByWords(SelectedClaims claims, int most) {
        TreeSet<UUID> newest =
                new TreeSet<>(Comparator.comparing(UUID::toString).reversed());
        UUID last = null;
        List<UUID> lot;
        do {
            lot = claims.after(last, CLAIMS_AT_A_TIME);
            if (!lot.isEmpty()) {
                newest.addAll(ofLot(lot, claims, most));
                last = lot.get(lot.size() - 1);
            }
            while (newest.size() > most) {
                newest.pollLast();
            }
        } while (lot.size() == CLAIMS_AT_A_TIME);
        return List.copyOf(newest);
    }

    private List<UUID> ofLot(List<UUID> lot, SelectedClaims claims, int most) {
        TypedQuery<UUID> query = ListParameter.of("claims", lot)
                .query(
                        entities,
                        NEWS + byDay(claims) + " and n.claim.live = 1 and n.claim.id in :claims order by n.id desc",
                        UUID.class);
        if (claims.asOf() != null) {
            query.setParameter("asOf", claims.asOf());
        }
        return query.setMaxResults(most).getResultList();
    }

    private static String byDay(SelectedClaims claims) {
        return claims.asOf() == null ? "" : " and n.article.knownBy <= :asOf";
    }
}
