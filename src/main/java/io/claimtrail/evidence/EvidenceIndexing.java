package io.claimtrail.evidence;

import io.claimtrail.article.Article;
import io.claimtrail.claim.ClaimIndexing;
import io.claimtrail.storage.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Says which claims the index tells something else of once evidence, or an article behind it, has changed. */
@ApplicationScoped
class EvidenceIndexing {

    @Inject
    EntityManager entities;

    @Inject
    ClaimIndexing index;

    void follow(@Observes Changes changes) {
        Set<UUID> claims = new LinkedHashSet<>();
        changes.of(Evidence.class).forEach(evidence -> claims.add(evidence.claim.id));
        changes.ofFormer(Article.class)
                .forEach(article -> claims.addAll(entities.createQuery(
                                "select distinct v.claim.id from Evidence v where v.article = :article and v.live = 1",
                                UUID.class)
                        .setParameter("article", article)
                        .getResultList()));
        index.follow(claims);
    }
}
