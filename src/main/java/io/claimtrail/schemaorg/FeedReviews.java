package io.claimtrail.schemaorg;

import io.claimtrail.address.Addresses;
import io.claimtrail.claim.Appearance;
import io.claimtrail.claim.Claim;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.factcheck.MarkupDetails;
import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the reviews of some claims for the feed, in four queries however many there are. */
@ApplicationScoped
class FeedReviews {

    /** What a claim {@code e} must have to be of use. */
    static final String HAS_REVIEW =
            "exists (select 1 from Evidence v where v.claim = e and " + RatedEvidence.IS_REVIEW + ")";

    /** What must have changed: something that a review of the claim {@code e} shows, an appearance taken away included. */
    static final String CHANGED_SINCE = """
            e.changedAt >= :since or exists (select 1 from Speaker w where w = e.voice and w.changedAt >= :since)
            or exists (select 1 from Evidence v where v.claim = e and (v.changedAt >= :since
              or v.article.changedAt >= :since or v.article.publisher.changedAt >= :since))
            or exists (select 1 from Appearance p where p.claim = e and (p.changedAt >= :since
              or p.article.changedAt >= :since or p.article.publisher.changedAt >= :since))""";

    private static final String VERSIONS = """
            select v.id, v.version, c.version, w.version, a.version, u.version, v.changedAt from Evidence v
            join v.claim c left join c.voice w join v.article a join a.publisher u
            where\s""" + RatedEvidence.OF_CLAIMS + " and " + RatedEvidence.IS_REVIEW;

    private static final String APPEARANCE_VERSIONS = """
            select p.id, p.version, a.version, u.version from Appearance p
            join p.article a join a.publisher u where p.claim.id in :claims and p.live = 1 order by p.id""";

    private static final String LAST_CHANGES = """
            select p.claim.id, max(p.changedAt), max(a.changedAt), max(u.changedAt) from Appearance p
            join p.article a join a.publisher u where p.claim.id in :claims group by p.claim.id""";

    @Inject
    EntityManager entities;

    @Inject
    RatedEvidence rated;

    /** The reviews of these claims, as they go into the feed. */
    List<FeedElementNode> elements(List<UUID> claims, ClaimReviewFeed.Content content, Addresses addresses) {
        List<Evidence> reviews = rated.ofClaims(claims, content.claims().asOf());
        if (reviews.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Appearance>> appearances = rated.appearances(claims);
        MarkupDetails.ByReview details = MarkupDetails.of(reviews);
        Map<UUID, Instant> changes = lastChangesOfAppearances(claims);
        return reviews.stream()
                .map(review -> {
                    Claim claim = review.claim;
                    MarkupDetails said = details.of(review);
                    ClaimNode item =
                            ClaimNode.of(claim, appearances.getOrDefault(claim.id, List.of()), said, addresses);
                    Instant changed = latest(
                            review.changedAt,
                            review.article.changedAt,
                            review.article.publisher.changedAt,
                            claim.changedAt,
                            claim.isAttributed() ? claim.voice.changedAt : claim.changedAt,
                            changes.get(claim.id));
                    return FeedElementNode.of(ReviewNode.of(review, item, said, addresses), review.recordedAt, changed);
                })
                .filter(element ->
                        content.since() == null || !element.dateModified().isBefore(content.since()))
                .toList();
    }

    /** What is different whenever a review of these claims shows something else. */
    List<Object[]> versions(List<UUID> claims, ClaimReviewFeed.Content content) {
        ListParameter wanted = ListParameter.of("claims", claims);
        String byDay = content.claims().asOf() == null ? "" : " and a.knownBy <= :asOf";
        TypedQuery<Object[]> query = wanted.query(entities, VERSIONS + byDay + " order by v.id", Object[].class);
        if (!byDay.isEmpty()) {
            query.setParameter("asOf", content.claims().asOf());
        }
        List<Object[]> versions = new ArrayList<>(query.getResultList());
        versions.addAll(
                wanted.query(entities, APPEARANCE_VERSIONS, Object[].class).getResultList());
        return versions;
    }

    private Map<UUID, Instant> lastChangesOfAppearances(List<UUID> claims) {
        return ListParameter.of("claims", claims)
                .query(entities, LAST_CHANGES, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> latest((Instant) row[1], (Instant) row[2], (Instant) row[3])));
    }

    private static Instant latest(Instant... times) {
        return Stream.of(times).max(Instant::compareTo).orElseThrow();
    }
}
