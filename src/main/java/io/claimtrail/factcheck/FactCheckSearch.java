package io.claimtrail.factcheck;

import io.claimtrail.article.Article;
import io.claimtrail.claim.Claim;
import io.claimtrail.claim.ReviewCriteria;
import io.claimtrail.claim.ReviewedClaims;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.factcheck.FactCheckedClaims.FactCheckedClaim;
import io.claimtrail.factcheck.FactCheckedClaims.Review;
import io.claimtrail.url.CanonicalUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds claims by words, with the articles that reviewed them: two queries a page, however many there are. */
@ApplicationScoped
public class FactCheckSearch {

    @Inject
    ReviewedClaims claims;

    /** The page that the parameters, which were checked, ask for. */
    FactCheckedClaims find(SearchParameters parameters) {
        ReviewedClaims.Found found =
                claims.find(parameters.words(), parameters.reviews(), parameters.page(), parameters.skipped());
        Map<UUID, List<Evidence>> evidence =
                Evidence.confirmedOn(found.claims()).stream().collect(Collectors.groupingBy(each -> each.claim.id));
        return new FactCheckedClaims(
                found.claims().stream()
                        .map(claim -> view(claim, evidence.getOrDefault(claim.id, List.of()), parameters.reviews()))
                        .toList(),
                found.nextCursor());
    }

    /** Of the reviews only those that were asked for. */
    private static FactCheckedClaim view(Claim claim, List<Evidence> evidence, ReviewCriteria asked) {
        return new FactCheckedClaim(
                claim.quote == null ? claim.statement : claim.quote,
                claim.isAttributed() ? claim.voice.name : null,
                Timestamps.of(claim.saidOn),
                evidence.stream()
                        .filter(each -> asked.admit(claim, each.article))
                        .map(each -> review(claim, each))
                        .toList());
    }

    private static Review review(Claim claim, Evidence evidence) {
        Article article = evidence.article;
        return new Review(
                new FactCheckedClaims.Site(
                        article.publisher.name, CanonicalUrl.parse(article.url).site()),
                article.url,
                article.title,
                article.publishedOn == null ? null : Timestamps.of(article.publishedOn),
                evidence.rating == null ? StanceWords.of(evidence.stance, claim.language) : evidence.rating.words(),
                article.language == null ? claim.language : article.language);
    }
}
