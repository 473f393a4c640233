package io.claimtrail.evidence;

import io.claimtrail.article.Article;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ReviewState;
import io.claimtrail.claim.Stance;
import io.claimtrail.rating.RatingMeaning;
import io.claimtrail.speaker.Speaker;
import io.claimtrail.storage.ListParameter;
import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.url.CanonicalUrl;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An article that bears on whether a claim is true. */
@Entity
public class Evidence extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** On whose word the article's report rests, where it is one speaker's; else null. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Speaker speaker;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    /** Verbatim from the article. */
    public String excerpt;

    /** How the article bears on the claim, in the recorder's words. */
    public String rationale;

    @Enumerated(EnumType.STRING)
    public ReviewState reviewState;

    /** Null where the article is no fact-check. */
    @Embedded
    public Rating rating;

    /** Whether it counts of its own: as ruled, or else as found. */
    public boolean independent = true;

    /** Why it is not independent; null where it is. */
    @Enumerated(EnumType.STRING)
    public Dependence dependence;

    /** The same in words; where an editor ruled, the editor's reason either way. */
    public String independenceReason;

    /** The evidence whose agency's text this one carries too; null where that is not the matter. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Evidence copyOf;

    /** What an editor ruled on independence; null where what was found stands. */
    @Column(name = "independence_ruling")
    public Boolean ruling;

    public String rulingReason;

    /** What the rating says of the claim, whatever the stance is; null where there is no rating. */
    RatingMeaning ratingMeaning() {
        return rating == null ? null : rating.meaning(article.language == null ? claim.language : article.language);
    }

    /** Whether it may count, and others may be copies of it. */
    public boolean isConfirmed() {
        return reviewState == ReviewState.CONFIRMED;
    }

    void standsAlone() {
        independent = true;
        dependence = null;
        independenceReason = null;
        copyOf = null;
    }

    void dependsBy(Dependence why, String reason, Evidence original) {
        independent = false;
        dependence = why;
        independenceReason = reason;
        copyOf = original;
    }

    /** Lets an editor's ruling, where there is one, take the place of what was found. */
    void applyRuling() {
        if (ruling != null) {
            independent = ruling;
            dependence = ruling ? null : Dependence.RULING;
            independenceReason = rulingReason;
            copyOf = null;
        }
    }

    @Override
    protected String identityInRow() {
        return CanonicalUrl.parse(article.url).key();
    }

    @Override
    protected boolean isFormer(RecordedEntity later) {
        return (isWithdrawn() || claim.isWithdrawn())
                && later instanceof Evidence evidence
                && article.id.equals(evidence.article.id)
                && claim.saysTheSameAs(evidence.claim);
    }

    /** The live evidence with an id, on a live claim; 404 or 410 where there is none. */
    public static Evidence live(UUID id) {
        Evidence evidence = requireLive(findById(id), "evidence");
        Claim.live(evidence.claim.id);
        return evidence;
    }

    /** One that is on record, if only withdrawn; 404 where there is none. */
    static Evidence there(UUID id) {
        return requireThere(findById(id), "evidence");
    }

    /** The id of the claim that live evidence is on, without loading either. */
    static Optional<UUID> claimOf(UUID id) {
        return find("select e.claim.id from Evidence e where e.id = ?1 and e.live = 1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** All live evidence of a claim with its articles, in the order of recording. */
    public static List<Evidence> of(Claim claim) {
        return Lookahead.of(Evidence.class, claim.id, () -> list("""
                from Evidence e join fetch e.article a join fetch a.publisher left join fetch e.speaker
                where e.claim = ?1 and e.live = 1 order by e.id""", claim));
    }

    /** All confirmed evidence on claims with its articles, the newest article first. */
    public static List<Evidence> confirmedOn(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        ListParameter all = ListParameter.of("claims", claims);
        return list(all.in("""
                from Evidence e join fetch e.article a join fetch a.publisher
                where e.claim in :claims and e.live = 1 and e.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED
                order by a.publishedOn.earliest desc nulls last, e.id"""), all.values());
    }

    /** All confirmed evidence with a rating that articles are, on live claims, with claims and their sources. */
    public static List<Evidence> ratedBy(Collection<Article> articles) {
        if (articles.isEmpty()) {
            return List.of();
        }
        ListParameter all = ListParameter.of("articles", articles);
        return list(all.in("""
                from Evidence e join fetch e.article join fetch e.claim c join fetch c.source
                where e.article in :articles and e.live = 1 and c.live = 1 and e.rating.words is not null
                and e.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED order by e.id"""), all.values());
    }

    /** The live evidence that an article is on a claim, if there is any. */
    static Optional<Evidence> find(Claim claim, Article article) {
        return Lookahead.of(
                        Evidence.class,
                        claim.id,
                        () -> Evidence.<Evidence>list("claim = ?1 and article = ?2 and live = 1", claim, article))
                .stream()
                .filter(each -> each.article.id.equals(article.id))
                .findFirst();
    }

    /** Looks the evidence on many claims up in advance. */
    static void lookAhead(Collection<Claim> claims) {
        claims.forEach(claim -> Lookahead.know(Evidence.class, claim.id, new ArrayList<>()));
        List<Evidence> found = Lots.query(claims, some -> list(some.in("""
                from Evidence e join fetch e.article a join fetch a.publisher left join fetch e.speaker
                where e.claim in :some and e.live = 1 order by e.id"""), some.values()));
        found.forEach(Evidence::known);
    }

    @PrePersist
    void known() {
        Lookahead.of(Evidence.class, claim.id, ArrayList<Evidence>::new).add(this);
    }
}
