package io.claimtrail.claim;

import io.claimtrail.page.Page;
import io.claimtrail.search.Hit;
import io.claimtrail.search.OrderedSearch;
import io.claimtrail.search.SearchIndex;
import io.claimtrail.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds claims that say something like another one. How much of it they say is told by BM25, where a rare word weighs much
 * and a common one next to nothing, measured against what the claim itself scores by its own words.
 */
@ApplicationScoped
public class SimilarClaims {

    /** What a claim has to have of the other's weight to count as similar. */
    private static final float LEAST_WEIGHT = 0.35f;

    @Inject
    SearchIndex index;

    @Inject
    ClaimListing listing;

    @Inject
    ClaimTexts texts;

    /**
     * Those most similar to a claim, without itself; best first.
     *
     * @throws io.claimtrail.problem.ProblemException 503 while the index cannot answer
     */
    Page<ClaimView> of(Claim claim, int most) {
        ClaimWords words = ClaimWords.of(claim);
        if (words.isEmpty()) {
            return new Page<>(List.of(), null, null);
        }
        return index.search(
                session -> new Page<>(views(words.asQuery(), find(session, claim, words, most)), null, null));
    }

    private List<Hit> find(SearchSession session, Claim claim, ClaimWords words, int most) {
        SearchPredicateFactory predicates = session.scope(ClaimDocument.class).predicate();
        SearchPredicate saying = words.anyOf(predicates);
        SearchPredicate itself = predicates.id().matching(claim.id).toPredicate();
        Optional<Hit> own = hits(session, saying, itself, 1).stream().findFirst();
        if (own.isEmpty()) {
            // Withdrawn, or changed, a moment ago.
            return List.of();
        }
        float least = LEAST_WEIGHT * own.get().score();
        SearchPredicate others = predicates.not(itself).toPredicate();
        return hits(session, saying, others, most).stream()
                .filter(hit -> hit.score() >= least)
                .toList();
    }

    private List<Hit> hits(SearchSession session, SearchPredicate saying, SearchPredicate filter, int most) {
        return new OrderedSearch<>(index, session, ClaimDocument.class, null, "saidFrom")
                .hits(saying, filter, null, most);
    }

    private List<ClaimView> views(SearchQuery words, List<Hit> hits) {
        List<Claim> found = listing.claims().load(hits.stream().map(Hit::id).toList()).stream()
                // The index can be a moment behind.
                .filter(claim -> !claim.isWithdrawn())
                .toList();
        MatchedClaims matched = new MatchedClaims(words, ClaimWords.COMPARED, texts.of(found), hits, true);
        return listing.views(found, null).stream()
                .map(view -> view.foundBy(matched.matchOf(view.id())))
                .toList();
    }
}
