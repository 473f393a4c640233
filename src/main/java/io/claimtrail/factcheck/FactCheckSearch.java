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

/** Finds claims by words, with the articles that reviewed them: three queries a page, however many there are. */
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
        Map<UUID, KeptMarkup> markups = KeptMarkup.of(evidence.values().stream()
                .flatMap(List::stream)
                .map(each -> each.id)
                .toList());
        return new FactCheckedClaims(
                found.claims().stream()
                        .map(claim ->
                                view(claim, evidence.getOrDefault(claim.id, List.of()), markups, parameters.reviews()))
                        .toList(),
                found.nextCursor());
    }

    /** Of the reviews only those that were asked for. */
    private static FactCheckedClaim view(
            Claim claim, List<Evidence> evidence, Map<UUID, KeptMarkup> markups, ReviewCriteria asked) {
        boolean dated = evidence.stream().noneMatch(each -> datesItsClaim(each, markups.get(each.id)));
        return new FactCheckedClaim(
                claim.quote == null ? claim.statement : claim.quote,
                claim.isAttributed() ? claim.voice.name : null,
                dated ? Timestamps.of(claim.saidOn) : null,
                evidence.stream()
                        .filter(each -> asked.admit(claim, each.article))
                        .map(each -> review(claim, each, markups.get(each.id)))
                        .toList());
    }

    /** Whether a review's own day stands for the claim's, which nobody has told. */
    private static boolean datesItsClaim(Evidence evidence, KeptMarkup markup) {
        return markup != null
                && markup.claimRecorded
                && !markup.claimDateGiven
                && evidence.claim.saidOn.equals(evidence.article.publishedOn);
    }

    private static Review review(Claim claim, Evidence evidence, KeptMarkup markup) {
        Article article = evidence.article;
        return new Review(
                new FactCheckedClaims.Site(
                        article.publisher.name, CanonicalUrl.parse(article.url).site()),
                markup == null || markup.url == null ? article.url : markup.url,
                article.title,
                article.publishedOn == null ? null : Timestamps.of(article.publishedOn),
                evidence.rating == null ? StanceWords.of(evidence.stance, claim.language) : evidence.rating.words(),
                article.language == null ? claim.language : article.language);
    }
}
