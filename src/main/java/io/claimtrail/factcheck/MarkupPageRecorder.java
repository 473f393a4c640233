package io.claimtrail.factcheck;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleEditor;
import io.claimtrail.article.ArticleReference;
import io.claimtrail.article.ArticleResolver;
import io.claimtrail.article.PublisherReference;
import io.claimtrail.evidence.Evidence;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Records, replaces and withdraws markup pages: whatever they say becomes claims and evidence like all others. */
@ApplicationScoped
public class MarkupPageRecorder {

    @Inject
    MarkupPages pages;

    @Inject
    MarkupRecorder markups;

    @Inject
    ArticleResolver articles;

    @Inject
    ArticleEditor editor;

    /**
     * Records a page with its reviews.
     *
     * @throws ProblemException 409 where the page has markup already
     */
    @UnitOfWork
    MarkupPage record(MarkupPage given) {
        MarkupPage.Author author = given.claimReviewAuthor();
        PublisherReference publisher =
                author == null || author.name() == null ? null : new PublisherReference(author.name(), null);
        Article article = articles.resolve(
                new ArticleReference(null, given.pageUrl(), null, null, null, null, given.published(), publisher),
                "/pageUrl");
        // A new article is not in the database yet.
        Article.flush();
        KeptPage kept = KeptPage.locked(article);
        if (!Evidence.ratedBy(List.of(article)).isEmpty()) {
            throw ProblemException.duplicate(
                    "There is markup for this page already; update pages/%s.".formatted(article.id),
                    GoogleErrors.ROOT + "/pages/" + article.id);
        }
        apply(given, article, kept, List.of());
        return shown(article);
    }

    /**
     * Replaces all that a page says.
     *
     * @throws ProblemException 404 where there is no such page, 412 where it has another version than the one that is named,
     *     422 where it is told to be another page
     */
    @UnitOfWork
    MarkupPage replace(String id, MarkupPage given) {
        Article article = MarkupPages.article(id);
        KeptPage kept = KeptPage.locked(article);
        MarkupPage current = pages.get(id);
        if (given.versionId() != null && !given.versionId().equals(current.versionId())) {
            throw ProblemException.of(
                    ProblemType.STALE,
                    "The page's current version is %s; read it again.".formatted(current.versionId()));
        }
        if (given.name() != null && !given.name().equals(current.name())) {
            throw ProblemException.invalidBody("/name", "must be that of the page in the URL");
        }
        if (articles.known(given.pageUrl()).filter(page -> page == article).isEmpty()) {
            throw ProblemException.invalidBody(
                    "/pageUrl", "must be the URL of this page; make a new page for another one");
        }
        apply(given, article, kept, Evidence.ratedBy(List.of(article)));
        return shown(article);
    }

    /**
     * Withdraws all that a page says, and what came in with it alone.
     *
     * @throws ProblemException 404 where there is no such page
     */
    @UnitOfWork
    void withdraw(String id) {
        Article article = MarkupPages.article(id);
        KeptPage kept = KeptPage.locked(article);
        List<Evidence> rated = Evidence.ratedBy(List.of(article));
        if (rated.isEmpty()) {
            throw MarkupPages.unknown();
        }
        rated.forEach(markups::withdraw);
        // Ratings that come in later, some other way, are none of this page's.
        kept.delete();
    }

    private void apply(MarkupPage given, Article article, KeptPage kept, List<Evidence> before) {
        editor.redate(article, given.published());
        kept.keep(given, article);
        List<Evidence> left = new ArrayList<>();
        for (int i = 0; i < given.claimReviewMarkups().size(); i++) {
            Evidence evidence = markups.record(given, i, article, before);
            if (left.contains(evidence)) {
                throw ProblemException.invalidBody(
                        "/claimReviewMarkups/" + i, "reviews the same claim as another one on the page");
            }
            left.add(evidence);
        }
        before.stream().filter(evidence -> !left.contains(evidence)).forEach(markups::withdraw);
        Evidence.flush();
    }

    private MarkupPage shown(Article article) {
        return pages.views(List.of(article)).get(0);
    }
}
