package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.storage.ListParameter;
import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.url.CanonicalUrl;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An article that reports the utterance: proof that it was said, not that it is true. */
@Entity
public class Appearance extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** Whether the article is the claim's source: its first appearance. */
    public boolean source;

    /** The passage as this article has it; null where nobody has said. With what follows an oa:TextQuoteSelector. */
    public String exact;

    public String prefix;

    public String suffix;

    /** The live appearance of a claim in an article, if there is any. */
    static Optional<Appearance> find(Claim claim, Article article) {
        return Lookahead.of(
                        Appearance.class,
                        claim.id,
                        () -> Appearance.<Appearance>list("claim = ?1 and article = ?2 and live = 1", claim, article))
                .stream()
                .filter(each -> each.article.id.equals(article.id))
                .findFirst();
    }

    /** Looks the appearances of many claims up in advance. */
    static void lookAhead(Collection<Claim> claims) {
        claims.forEach(claim -> Lookahead.know(Appearance.class, claim.id, new ArrayList<>()));
        Lots.of(claims, Appearance::of).forEach(Appearance::known);
    }

    @PrePersist
    void known() {
        Lookahead.of(Appearance.class, claim.id, ArrayList<Appearance>::new).add(this);
    }

    @Override
    protected String identityInRow() {
        return CanonicalUrl.parse(article.url).key();
    }

    @Override
    protected boolean isFormer(RecordedEntity later) {
        return (isWithdrawn() || claim.isWithdrawn())
                && later instanceof Appearance appearance
                && article.id.equals(appearance.article.id)
                && claim.saysTheSameAs(appearance.claim);
    }

    /** The appearance that every claim starts with. */
    static Appearance ofSource(Claim claim) {
        Appearance first = new Appearance();
        first.claim = claim;
        first.article = claim.source;
        first.source = true;
        return first;
    }

    /** Makes the appearance in a claim's new source its first, and withdraws the one in the former. */
    static void moveSource(Claim claim) {
        Appearance former =
                find("claim = ?1 and source = true and live = 1", claim).firstResult();
        former.withdraw("The claim's source was corrected.");
        former.source = false;
        Appearance known = find("claim = ?1 and article = ?2 and live = 1", claim, claim.source)
                .firstResult();
        if (known == null) {
            ofSource(claim).persist();
        } else {
            known.source = true;
        }
    }

    /** The live appearance of a live claim; 404 or 410 where there is none. */
    public static Appearance live(UUID claimId, UUID id) {
        Claim claim = Claim.live(claimId);
        return of(claim, findById(id));
    }

    /** The same, locked until the end of the transaction. */
    static Appearance liveForChange(UUID claimId, UUID id) {
        Claim claim = Claim.live(claimId);
        return of(claim, findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All live appearances of a claim with their articles. */
    public static List<Appearance> of(Claim claim) {
        return list(
                "from Appearance e join fetch e.article a join fetch a.publisher where e.claim = ?1 and e.live = 1",
                claim);
    }

    /** The same of several claims, with the claims' ids. */
    public static List<Appearance> of(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        ListParameter all = ListParameter.of("claims", claims);
        return list(
                all.in("from Appearance e join fetch e.article where e.claim in :claims and e.live = 1"), all.values());
    }

    private static Appearance of(Claim claim, Appearance found) {
        return requireLive(found != null && found.claim == claim ? found : null, "appearance of this claim");
    }
}
