package io.claimtrail.article;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.Hold;
import io.claimtrail.storage.KnownOrNew;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds the article behind a reference, or makes a new one with its publisher. */
@ApplicationScoped
public class ArticleResolver {

    @Inject
    ArticleEditor editor;

    @Inject
    Hold hold;

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
        return KnownOrNew.of(
                () -> ArticleUrl.findArticle(reference.url()).map(hold::on), () -> editor.record(reference.asNew()));
    }

    /** The live article with an id, as {@link #resolve} gives it. */
    @UnitOfWork
    public Article withId(UUID id, String pointer) {
        Article article = Article.findById(id);
        if (article == null || article.isWithdrawn()) {
            throw ProblemException.invalidBody(pointer + "/id", "is the id of no article on record");
        }
        return hold.on(article);
    }
}
