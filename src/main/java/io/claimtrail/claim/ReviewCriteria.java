package io.claimtrail.claim;

import io.claimtrail.article.Article;
import java.time.LocalDate;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What is asked of the articles that reviewed a claim; one and the same has to meet it all.
 *
 * @param site the host of its URL, without {@code www.}; null for any
 * @param language a language tag of which script and region do not count; null for any
 * @param since the first day on which the claim or the review, whichever is newer, may be dated; null for any
 */
public record ReviewCriteria(String site, String language, LocalDate since) {

    private static final String REVIEWS = "reviews";

    /** Whether an article that is confirmed evidence on a claim meets it. */
    public boolean admit(Claim claim, Article article) {
        ReviewDocument review = ReviewDocument.of(
                article.url,
                article.language,
                claim.language,
                claim.saidOn.earliest(),
                article.publishedOn == null ? null : article.publishedOn.earliest());
        return (site == null || site.equals(review.site))
                && (language == null || ReviewDocument.languageOf(language).equals(review.language))
                && (since == null || review.day >= since.toEpochDay());
    }

    /** The same as a condition on the index. */
    SearchPredicate on(SearchPredicateFactory predicates) {
        var all = predicates.nested(REVIEWS);
        all.add(predicates.exists().field(REVIEWS + ".day"));
        if (site != null) {
            all.add(predicates.match().field(REVIEWS + ".site").matching(site));
        }
        if (language != null) {
            all.add(predicates.match().field(REVIEWS + ".language").matching(ReviewDocument.languageOf(language)));
        }
        if (since != null) {
            all.add(predicates.range().field(REVIEWS + ".day").atLeast(since.toEpochDay()));
        }
        return all.toPredicate();
    }
}
