package io.claimtrail.article;

import io.claimtrail.search.IndexTasks;
import io.claimtrail.search.IndexedKind;
import io.claimtrail.search.SearchedText;
import io.claimtrail.search.Token;
import io.claimtrail.search.TokenField;
import io.claimtrail.storage.Changes;
import io.claimtrail.storage.ListParameter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes the documents of articles, and says which the index tells something else of once one has changed. */
@ApplicationScoped
class ArticleDocuments implements IndexedKind<ArticleDocument> {

    @Inject
    EntityManager entities;

    @Inject
    IndexTasks tasks;

    @Override
    public String name() {
        return "ARTICLE";
    }

    @Override
    public Class<ArticleDocument> documentType() {
        return ArticleDocument.class;
    }

    @Override
    public UUID idOf(ArticleDocument document) {
        return document.id;
    }

    @Override
    public Collection<String> languagesOf(ArticleDocument document) {
        return document.languages;
    }

    @Override
    public List<ArticleDocument> documents(Collection<UUID> ids) {
        ListParameter all = ListParameter.of("ids", ids);
        return Article.<Article>stream(all.in("id in :ids and live = 1"), all.values())
                .map(ArticleDocuments::document)
                .toList();
    }

    @Override
    public List<UUID> idsAfter(UUID last, int most) {
        String after = last == null ? "" : " and a.id > :last";
        var query = entities.createQuery(
                "select a.id from Article a where a.live = 1" + after + " order by a.id", UUID.class);
        if (last != null) {
            query.setParameter("last", last);
        }
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public long count() {
        return Article.count("live = 1");
    }

    void follow(@Observes Changes changes) {
        tasks.add(this, changes.of(Article.class).map(article -> article.id).collect(Collectors.toSet()));
    }

    private static ArticleDocument document(Article article) {
        ArticleDocument document = new ArticleDocument();
        document.id = article.id;
        document.idHigh = article.id.getMostSignificantBits();
        document.idLow = article.id.getLeastSignificantBits();
        List<List<Token>> title =
                article.title == null ? List.of() : List.of(new SearchedText(article.title, article.language).tokens());
        document.titleWords = TokenField.words(title);
        document.titleStems = TokenField.stems(title);
        document.languages = TokenField.languages(title);
        document.publisher = article.publisher.id.toString();
        document.agency = article.agencyKey;
        if (article.publishedOn != null) {
            document.publishedFrom = article.publishedOn.earliest().toEpochDay();
            document.publishedTo = article.publishedOn.latest().toEpochDay();
        }
        return document;
    }
}
