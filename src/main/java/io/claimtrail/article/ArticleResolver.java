package io.claimtrail.article;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.KnownOrNew;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Finds the article behind a reference, or makes a new one with its publisher. */
@ApplicationScoped
public class ArticleResolver {

    @Inject
    ArticleEditor editor;

    @Inject
    EntityManager entities;

    /**
     * The article behind a reference.
     *
     * @param pointer where the reference stands in the request's body
     * @throws ProblemException 422 where no live article has the id
     */
    @UnitOfWork
    public Article resolve(ArticleReference reference, String pointer) {
        if (reference.id() != null) {
            return withId(reference.id(), pointer);
        }
        return KnownOrNew.of(() -> known(reference.url()), () -> editor.record(reference.asNew()));
    }

    /** The live article behind a URL, if there is one, as {@link #resolve} gives it. */
    @UnitOfWork
    public Optional<Article> known(String url) {
        return ArticleUrl.findArticle(url).map(this::held);
    }

    /** The live article with an id, as {@link #resolve} gives it. */
    @UnitOfWork
    public Article withId(UUID id, String pointer) {
        Article article = Article.findById(id);
        if (article == null || article.isWithdrawn()) {
            throw ProblemException.invalidBody(pointer + "/id", "is the id of no article on record");
        }
        return held(article);
    }

    /**
     * Keeps the article as it is until the end of the transaction that refers to it. What is worked out from it would
     * otherwise miss a change that commits at the same moment.
     */
    private Article held(Article article) {
        entities.lock(article, LockModeType.PESSIMISTIC_READ);
        return article;
    }
}
