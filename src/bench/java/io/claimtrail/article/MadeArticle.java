package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Articles as {@link ArticleEditor} records them. */
public final class MadeArticle {

    private MadeArticle() {}

    public static Article of(
            String url, Publisher publisher, PartialDate published, String agency, Instant recorded, Supplier<UUID> ids) {
        Article article = Article.at(url);
        article.id = ids.get();
        article.recordedAt = recorded;
        article.changedAt = recorded;
        article.publisher = publisher;
        article.setAgency(agency);
        article.setPublishedOn(published);
        article.urls.forEach(address -> address.id = ids.get());
        return article;
    }
}
