package io.claimtrail.factcheck;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleSearch;
import io.claimtrail.article.ArticleUrl;
import io.claimtrail.claim.Appearance;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads markup pages: articles with confirmed evidence that has a rating, however it came in. */
@ApplicationScoped
public class MarkupPages {

    private static final String RATED = """
            exists (select 1 from Evidence v where v.article = e and v.live = 1 and v.rating.words is not null
            and v.reviewState = io.claimtrail.claim.ReviewState.CONFIRMED and v.claim.live = 1)""";

    @Inject
    EntityManager entities;

    @Inject
    ArticleSearch articles;

    /** The page at a URL, in any form, if there is one. */
    MarkupPageList at(String url) {
        return new MarkupPageList(
                ArticleUrl.findArticle(url).stream()
                        .flatMap(article -> views(List.of(article)).stream())
                        .toList(),
                null);
    }

    /** The pages of a publisher, the newest on record first. */
    MarkupPageList of(String site, PageRequest request, int skipped) {
        int left = request.cursor() == null ? skipped : 0;
        PageRequest withLeft = new PageRequest(request.limit() + left, request.cursor(), false, request.list());
        Page<MarkupPage> page = new Listing<>(entities, Article.class)
                .fetching("join fetch e.publisher")
                .where("e.live = 1")
                .whereIn("e.publisher.id", "publishers", articles.publishersAt(List.of(site)))
                .where(RATED)
                .page(
                        withLeft,
                        Order.byRecording(false),
                        found -> views(found.subList(Math.min(left, found.size()), found.size())));
        return new MarkupPageList(page.items(), page.nextCursor());
    }

    /**
     * The page with an id.
     *
     * @throws ProblemException 404 where there is none, or none any more
     */
    MarkupPage get(String id) {
        return views(List.of(article(id))).stream().findFirst().orElseThrow(MarkupPages::unknown);
    }

    /** The article behind the id of a page. */
    static Article article(String id) {
        return Values.id(id)
                .map(uuid -> Article.<Article>findById(uuid))
                .filter(article -> !article.isWithdrawn())
                .orElseThrow(MarkupPages::unknown);
    }

    static ProblemException unknown() {
        return ProblemException.of(ProblemType.NOT_FOUND, "No page has this name.");
    }

    /** The pages that articles are, in their order; none for an article without rated evidence. */
    List<MarkupPage> views(List<Article> found) {
        List<Evidence> rated = Evidence.ratedBy(found);
        Map<UUID, List<Evidence>> byArticle =
                rated.stream().collect(Collectors.groupingBy(evidence -> evidence.article.id));
        Map<UUID, KeptPage> pages =
                KeptPage.of(found.stream().map(article -> article.id).toList());
        Map<UUID, KeptMarkup> markups =
                KeptMarkup.of(rated.stream().map(each -> each.id).toList());
        Map<UUID, List<Appearance>> appearances =
                Appearance.of(rated.stream().map(each -> each.claim).toList()).stream()
                        .collect(Collectors.groupingBy(appearance -> appearance.claim.id));
        return found.stream()
                .filter(article -> byArticle.containsKey(article.id))
                .map(article -> new MarkupPageView(article, pages.get(article.id), markups, appearances)
                        .of(byArticle.get(article.id)))
                .toList();
    }
}
