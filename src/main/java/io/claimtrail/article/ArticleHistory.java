package io.claimtrail.article;

import io.claimtrail.history.HistoricKind;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.Tracked;
import io.claimtrail.storage.Changes;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Hibernate;

/** Tells what there is to be kept of articles, with their addresses. */
@ApplicationScoped
class ArticleHistory implements HistoricKind<ArticleState> {

    @Override
    public RecordKind kind() {
        return RecordKind.ARTICLE;
    }

    @Override
    public Class<ArticleState> stateType() {
        return ArticleState.class;
    }

    @Override
    public Collection<? extends Tracked<ArticleState>> changedBy(Changes changes) {
        return Stream.concat(
                        changes.of(Article.class), changes.of(ArticleUrl.class).map(url -> url.article))
                .map(article -> Hibernate.unproxy(article, Article.class))
                .distinct()
                .map(TrackedArticle::new)
                .toList();
    }

    @Override
    public Collection<? extends Tracked<ArticleState>> withIds(Collection<UUID> ids) {
        return Lots.query(ids, some -> Article.<Article>list(some.in("id in :some"), some.values())).stream()
                .map(TrackedArticle::new)
                .toList();
    }

    private record TrackedArticle(Article article) implements Tracked<ArticleState> {

        @Override
        public RecordedEntity entity() {
            return article;
        }

        @Override
        public ArticleState state(ArticleState former) {
            return ArticleState.of(article);
        }

        @Override
        public Set<UUID> subjects(ArticleState state) {
            return Set.of();
        }
    }
}
