package io.claimtrail.claim;

import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How claims stood on a day, worked out from the evidence that had been published by then. */
@ApplicationScoped
public class StandingAsOf {

    @Inject
    EntityManager entities;

    /**
     * The counts of each claim's evidence as of a day, in one query.
     *
     * @return by claim; claims without evidence by then are absent
     */
    public Map<UUID, EvidenceCounts> counts(Collection<UUID> claims, LocalDate day) {
        Map<UUID, EvidenceCounts> counts = new HashMap<>();
        ListParameter.of("claims", claims)
                .query(entities, """
                        select v.claim.id, v.stance, v.reviewState, v.independent, count(*) from Evidence v
                        where v.claim.id in :claims and v.live = 1 and v.article.knownBy <= :day
                        group by v.claim.id, v.stance, v.reviewState, v.independent""", Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> counts.merge(
                        (UUID) row[0],
                        EvidenceCounts.NONE.plus(
                                Math.toIntExact((Long) row[4]), (Stance) row[1], (ReviewState) row[2], (Boolean)
                                        row[3]),
                        EvidenceCounts::plus));
        return counts;
    }
}
