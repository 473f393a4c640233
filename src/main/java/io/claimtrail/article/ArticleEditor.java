package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.Dependents;
import io.claimtrail.storage.KnownOrNew;
import io.claimtrail.storage.RecordedEntity;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import io.claimtrail.text.LanguageTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Records and changes articles. */
@ApplicationScoped
public class ArticleEditor implements Dependents {

    @Inject
    Representation representation;

    @Inject
    Withdrawal withdrawal;

    @Inject
    PublisherEditor publishers;

    @Inject
    Event<ArticleChanged> changed;

    /**
     * Records an article.
     *
     * @throws ProblemException 409 where one of its URLs leads to an article already
     */
    @UnitOfWork
    public Article record(NewArticle given) {
        Article article = Article.at(given.url());
        refuseTaken(given.url(), article);
        article.publisher = publisherOf(given);
        apply(
                new ArticleChange(
                        given.title(),
                        given.byline(),
                        given.agency(),
                        given.language(),
                        given.publishedOn(),
                        new ArticleChange.BySite(article.publisher.site),
                        given.aliasUrls()),
                article);
        article.persist();
        return article;
    }

    /** Changes an article; what was worked out from its publisher, agency or day follows. */
    @UnitOfWork
    public ArticleView change(UUID id, MergePatch patch) {
        Article article = Article.liveForChange(id);
        representation.requireSeen(ArticleView.of(article));
        ArticleChange current = ArticleChange.of(article);
        ArticleChange change = patch.applyTo(current);
        String site = Site.Validator.normalized(change.publisher().site()).orElseThrow();
        article.publisher = publisherAt(site, site);
        apply(change, article);
        if (!ArticleChange.of(article).equals(current)) {
            // Other addresses are rows of their own: a change of nothing else would not be seen as one of the article.
            article.noteChange();
        }
        Article.flush();
        changed.fire(new ArticleChanged(article));
        return ArticleView.of(article);
    }

    /** Says anew when an article was published, null for unknown; what was worked out from it follows. */
    @UnitOfWork
    public void redate(Article article, PartialDate publishedOn) {
        Article current = Article.liveForChange(article.id);
        if (!Objects.equals(current.publishedOn, publishedOn)) {
            current.setPublishedOn(publishedOn);
            Article.flush();
            changed.fire(new ArticleChanged(current));
        }
    }

    @UnitOfWork
    public void withdraw(UUID id, String reason) {
        Article article = Article.liveForChange(id);
        representation.requireMatch(ArticleView.of(article));
        withdrawal.withdraw(article, reason);
    }

    /** Withdraws an article whoever has seen it; 409 where something rests on it. */
    @UnitOfWork
    public void withdrawUnseen(UUID id, String reason) {
        withdrawal.withdraw(Article.liveForChange(id), reason);
    }

    /**
     * Gives an article an earlier state, and takes its withdrawal back.
     *
     * @throws ProblemException 409 where one of the addresses leads to another article by now, or the publisher is withdrawn
     */
    @UnitOfWork
    public ArticleView restore(UUID id, ArticleState state) {
        Article article = Article.thereForChange(id);
        if (!article.isWithdrawn()) {
            representation.requireSeen(ArticleView.of(article));
        }
        Publisher publisher = Publisher.findById(state.publisher());
        if (publisher.isWithdrawn()) {
            throw ProblemException.notRestorable("publisher", PublisherResource.PATH + "/" + publisher.id);
        }
        refuseTaken(article.url, article);
        article.publisher = publisher;
        apply(state.asChange(publisher.site), article);
        article.restore();
        Article.flush();
        changed.fire(new ArticleChanged(article));
        return ArticleView.of(article);
    }

    @Override
    public Optional<String> of(RecordedEntity record) {
        return record instanceof Publisher publisher
                ? Dependents.counted(Article.count("publisher = ?1 and live = 1", publisher), "article", "articles")
                : Optional.empty();
    }

    private Publisher publisherOf(NewArticle given) {
        String site = given.site();
        PublisherReference outlet = given.publisher();
        return publisherAt(site, outlet == null || outlet.name() == null ? site : outlet.name());
    }

    /** The publisher at a site; the name is a new one's, or that of one which had none but its site. */
    private Publisher publisherAt(String site, String name) {
        Publisher publisher =
                KnownOrNew.of(() -> Publisher.findLive(site), () -> publishers.record(new NewPublisher(name, site)));
        if (publisher.isNameless() && !name.equals(site)) {
            publishers.name(publisher, name);
        }
        return publisher;
    }

    private static void apply(ArticleChange change, Article article) {
        change.aliasUrls().forEach(alias -> refuseTaken(alias, article));
        article.title = change.title();
        article.byline = change.byline();
        article.setAgency(change.agency());
        article.language = LanguageTag.Validator.canonical(change.language());
        PartialDate publishedOn = change.publishedOn();
        article.setPublishedOn(publishedOn);
        article.setAliasUrls(change.aliasUrls());
    }

    private static void refuseTaken(String url, Article by) {
        ArticleUrl.findArticle(url).filter(taken -> taken != by).ifPresent(taken -> {
            throw ProblemException.duplicate(
                    "This URL leads to an article on record already.", ArticleResource.PATH + "/" + taken.id);
        });
    }
}
