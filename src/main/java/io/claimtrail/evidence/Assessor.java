package io.claimtrail.evidence;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleChanged;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ClaimReattributed;
import io.claimtrail.claim.EvidenceCounts;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerLinked;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Keeps what a claim says of its evidence true, in the transaction of whatever changed. */
@ApplicationScoped
class Assessor {

    /** After claims have followed the change themselves. */
    private static final int LATER = 100;

    @Inject
    EntityManager entities;

    /**
     * Works out anew which evidence counts, and gives the claim its counts and status.
     *
     * @param claim locked by the caller
     */
    void assess(Claim claim) {
        List<Evidence> all = Evidence.of(claim);
        Independence.workOut(claim, all);
        EvidenceCounts counts = EvidenceCounts.NONE;
        for (Evidence each : all) {
            counts = counts.plus(1, each.stance, each.reviewState, each.independent);
        }
        claim.assess(counts);
    }

    void follow(@Observes @Priority(LATER) ClaimReattributed changed) {
        Claim.flush();
        assess(changed.claim());
    }

    void follow(@Observes @Priority(LATER) SpeakerLinked linked) {
        Speaker speaker = linked.speaker();
        assessAll("""
                select distinct v.claim.id from Evidence v where v.live = 1 and v.speaker is not null
                and (v.speaker = :changed or v.claim.speaker = :changed) order by v.claim.id""", speaker);
    }

    void follow(@Observes @Priority(LATER) ArticleChanged changed) {
        Article article = changed.article();
        assessAll("""
                select distinct v.claim.id from Evidence v where v.live = 1
                and (v.article = :changed or v.claim.source = :changed) order by v.claim.id""", article);
    }

    private void assessAll(String claimIds, Object changed) {
        entities.createQuery(claimIds, UUID.class)
                .setParameter("changed", changed)
                .getResultList()
                .forEach(id -> {
                    Claim claim = Claim.findById(id, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE);
                    assess(claim);
                });
    }
}
