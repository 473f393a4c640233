package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.Publisher;
import io.claimtrail.search.IndexTasks;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.speaker.SpeakerName;
import io.claimtrail.storage.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Says which claims the index tells something else of once a record has changed. */
@ApplicationScoped
public class ClaimIndexing {

    @Inject
    EntityManager entities;

    @Inject
    IndexTasks tasks;

    @Inject
    ClaimDocuments documents;

    void follow(@Observes Changes changes) {
        Set<UUID> claims = new LinkedHashSet<>();
        changes.of(Claim.class).forEach(claim -> claims.add(claim.id));
        changes.of(Appearance.class).forEach(appearance -> claims.add(appearance.claim.id));
        changes.of(Relation.class)
                .forEach(relation -> claims.addAll(List.of(relation.fromClaim.id, relation.toClaim.id)));
        changes.ofFormer(Speaker.class).forEach(speaker -> claims.addAll(claimsOf(speaker)));
        changes.of(SpeakerName.class)
                .map(name -> name.speaker)
                .filter(speaker -> !changes.isMade(speaker))
                .forEach(speaker -> claims.addAll(claimsOf(speaker)));
        changes.ofFormer(Article.class).forEach(article -> claims.addAll(where("c.source = :changed", article)));
        changes.ofFormer(Publisher.class)
                .forEach(publisher -> claims.addAll(where("c.publisher = :changed", publisher)));
        changes.ofFormer(Topic.class).forEach(topic -> claims.addAll(where(":changed member of c.topics", topic)));
        // What a withdrawn claim was related to has one relation less.
        changes.of(Claim.class)
                .filter(Claim::isWithdrawn)
                .flatMap(this::relatedTo)
                .forEach(claims::add);
        follow(claims);
    }

    /** Has the index follow claims, in the transaction of what changed about them. */
    public void follow(Collection<UUID> claims) {
        tasks.add(documents, claims);
    }

    /** A name counts for all claims of the one voice. */
    private List<UUID> claimsOf(Speaker speaker) {
        List<UUID> claims = new ArrayList<>(where("c.speaker = :changed", speaker));
        claims.addAll(where("c.voice = :changed", speaker.voice()));
        return claims;
    }

    /** With both ends asked for at once, H2 would look at every claim there is. */
    private Stream<UUID> relatedTo(Claim claim) {
        return Stream.concat(atOtherEnd(claim, "fromClaim", "toClaim"), atOtherEnd(claim, "toClaim", "fromClaim"));
    }

    private Stream<UUID> atOtherEnd(Claim claim, String end, String otherEnd) {
        return entities.createQuery("""
                        select c.id from Relation r join r.%s c
                        where r.%s = :claim and r.live = 1 and c.live = 1""".formatted(otherEnd, end), UUID.class)
                .setParameter("claim", claim)
                .getResultStream();
    }

    private List<UUID> where(String condition, Object changed) {
        return entities.createQuery("select c.id from Claim c where c.live = 1 and (" + condition + ")", UUID.class)
                .setParameter("changed", changed)
                .getResultList();
    }
}
