package io.claimtrail.article;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.KeptRows;
import io.claimtrail.storage.KnownOrNew;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the article behind a reference, or makes a new one with its publisher. */
@ApplicationScoped
public class ArticleResolver {

    @Inject
    ArticleEditor editor;

    @Inject
    KeptRows rows;

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
        return ArticleUrl.findArticle(url).map(rows::keep);
    }

    /** The live article with an id, as {@link #resolve} gives it. */
    @UnitOfWork
    public Article withId(UUID id, String pointer) {
        Article article = Article.findById(id);
        if (article == null || article.isWithdrawn()) {
            throw ProblemException.invalidBody(pointer + "/id", "is the id of no article on record");
        }
        return rows.keep(article);
    }

    /** The id of the article that a reference means; nothing where it is not on record yet. */
    public Optional<UUID> idOf(ArticleReference reference) {
        return reference.id() != null
                ? Optional.of(reference.id())
                : ArticleUrl.findArticle(reference.url()).map(article -> article.id);
    }

    /** Looks the articles behind many references, and their publishers, up in advance, for {@link #resolve}. */
    public void lookAhead(Stream<ArticleReference> references) {
        List<NewArticle> articles = references
                .filter(each -> each.id() == null)
                .map(ArticleReference::asNew)
                .toList();
        List<String> addresses = articles.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.url()), each.aliasUrls().stream()))
                .toList();
        rows.keepAll(Article.class, ArticleUrl.lookAhead(addresses));
        Publisher.lookAhead(articles.stream().map(NewArticle::site).collect(Collectors.toSet()));
    }
}
