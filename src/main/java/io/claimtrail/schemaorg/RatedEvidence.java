package io.claimtrail.schemaorg;

import io.claimtrail.article.Article;
import io.claimtrail.claim.Appearance;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what becomes reviews: confirmed evidence that carries a rating, with everything that a review shows. */
@ApplicationScoped
class RatedEvidence {

    /** What makes a piece of evidence {@code v} a review. */
    static final String IS_REVIEW = "v.live = 1 and v.rating.words is not null "
            + "and v.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED and v.claim.live = 1";

    /** By the column of the evidence, which has an index: by that of the claim, H2 would go through all evidence there is. */
    static final String OF_CLAIMS = "fk(v.claim) in :claims";

    private static final String WITH_ALL_IT_SHOWS = """
            select v from Evidence v join fetch v.claim c join fetch c.source s join fetch s.publisher
            join fetch v.article a join fetch a.publisher where\s""" + IS_REVIEW;

    /** The source comes first. */
    private static final String APPEARANCES = """
            select p from Appearance p join fetch p.article a join fetch a.publisher
            where p.claim.id in :claims and p.live = 1 order by p.source desc, p.id""";

    @Inject
    EntityManager entities;

    /**
     * The reviews of claims, in the order of the claims' recording and their own.
     *
     * @param asOf the day by which they had been published; null for now
     */
    List<Evidence> ofClaims(Collection<UUID> claims, LocalDate asOf) {
        String byDay = asOf == null ? "" : " and a.knownBy <= :asOf";
        var query = ListParameter.of("claims", claims)
                .query(
                        entities,
                        WITH_ALL_IT_SHOWS + " and " + OF_CLAIMS + byDay + " order by c.id, v.id",
                        Evidence.class);
        if (asOf != null) {
            query.setParameter("asOf", asOf);
        }
        return query.getResultList();
    }

    /** The reviews that a page holds. */
    List<Evidence> in(Article article) {
        return entities.createQuery(WITH_ALL_IT_SHOWS + " and a = :article order by v.id", Evidence.class)
                .setParameter("article", article)
                .getResultList();
    }

    /** All appearances of claims, by claim. */
    Map<UUID, List<Appearance>> appearances(Collection<UUID> claims) {
        return ListParameter.of("claims", claims)
                .query(entities, APPEARANCES, Appearance.class)
                .getResultStream()
                .collect(Collectors.groupingBy(each -> each.claim.id));
    }
}
