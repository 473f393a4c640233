package io.claimtrail.article;

import io.claimtrail.history.Past;
import io.claimtrail.history.PastRecords;
import io.claimtrail.history.RecordKind;
import io.claimtrail.page.Values;
import io.claimtrail.storage.Lots;
import io.claimtrail.url.CanonicalUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Articles as they were on record at a position of the log: entities that no transaction knows. */
@ApplicationScoped
public class PastArticles {

    @Inject
    PastRecords records;

    @Inject
    EntityManager entities;

    /** The articles with these ids, with their publishers. */
    public Map<UUID, Article> at(Collection<UUID> ids, long position) {
        Map<UUID, Past<ArticleState>> states = records.referred(RecordKind.ARTICLE, ids, position, ArticleState.class);
        Map<UUID, Past<PublisherState>> publishers = records.referred(
                RecordKind.PUBLISHER,
                states.values().stream()
                        .map(past -> past.state().publisher())
                        .distinct()
                        .toList(),
                position,
                PublisherState.class);
        Map<UUID, Instant> recorded = new HashMap<>();
        Lots.query(
                        states.keySet(),
                        some -> some.query(
                                        entities,
                                        "select a.id, a.recordedAt from Article a where a.id in :some",
                                        Object[].class)
                                .getResultList())
                .forEach(row -> recorded.put((UUID) row[0], (Instant) row[1]));
        Map<UUID, Article> articles = new HashMap<>();
        states.forEach((id, past) -> articles.put(
                id, article(past, recorded.get(id), publishers.get(past.state().publisher()))));
        return articles;
    }

    /** The articles that are meant by ids and URLs: at these addresses then, whatever is there now. */
    public Set<UUID> meantBy(Collection<String> texts, long position) {
        Set<UUID> meant = new HashSet<>();
        Set<String> keys = new HashSet<>();
        texts.forEach(text -> Values.id(text)
                .ifPresentOrElse(
                        meant::add, () -> keys.add(CanonicalUrl.parse(text).key())));
        if (!keys.isEmpty()) {
            records.each(RecordKind.ARTICLE, position, ArticleState.class, past -> {
                if (!past.isWithdrawn() && addresses(past.state()).anyMatch(keys::contains)) {
                    meant.add(past.id());
                }
            });
        }
        return meant;
    }

    private static Stream<String> addresses(ArticleState state) {
        return Stream.concat(Stream.of(state.url()), state.aliasUrls().stream())
                .map(address -> CanonicalUrl.parse(address).key());
    }

    private static Article article(Past<ArticleState> past, Instant recordedAt, Past<PublisherState> outlet) {
        Article article = Article.at(past.state().url());
        article.id = past.id();
        article.recordedAt = recordedAt;
        article.changedAt = past.since();
        article.title = past.state().title();
        article.byline = past.state().byline();
        article.setAgency(past.state().agency());
        article.language = past.state().language();
        article.setPublishedOn(past.state().publishedOn());
        article.publisher = new Publisher();
        article.publisher.id = outlet.id();
        article.publisher.name = outlet.state().name();
        article.publisher.site = outlet.state().site();
        return article;
    }
}
