package io.claimtrail.claim;

import io.claimtrail.page.PageRequest;
import io.claimtrail.search.Hit;
import io.claimtrail.search.HitPage;
import io.claimtrail.search.SearchIndex;
import io.claimtrail.search.SearchQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds claims that articles have reviewed: those with confirmed evidence, of whatever stance. */
@ApplicationScoped
public class ReviewedClaims {

    @Inject
    SearchIndex index;

    @Inject
    ClaimSearch search;

    /**
     * A page of them.
     *
     * @param claims with their voices and sources
     * @param nextCursor where the next page starts; null on the last one
     */
    public record Found(List<Claim> claims, String nextCursor) {}

    /**
     * A page of the claims that are found: the best match first, or, where no words are looked for, the newest.
     *
     * @param words null for any
     * @param skipped how many to leave out before the page; counts only where it starts at no cursor
     * @throws io.claimtrail.problem.ProblemException 503 while the index cannot answer, 400 where the cursor is damaged or
     *     from another list
     */
    public Found find(SearchQuery words, ReviewCriteria reviews, PageRequest page, int skipped) {
        ClaimCriteria criteria = ClaimCriteria.ofReviewed(words, reviews, page);
        int left = page.cursor() == null ? skipped : 0;
        return index.search(session -> {
            List<Hit> hits =
                    search.look(session, criteria, left + HitPage.needed(page)).hits();
            HitPage shown = HitPage.of(hits.subList(Math.min(left, hits.size()), hits.size()), page);
            return new Found(search.load(shown.hits()), shown.nextCursor());
        });
    }
}
