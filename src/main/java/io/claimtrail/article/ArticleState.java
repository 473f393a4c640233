package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import io.claimtrail.history.State;
import io.claimtrail.history.Withdrawn;
import java.util.List;
import java.util.UUID;

/**
 * What history keeps of an article.
 *
 * @param publisher its id
 * @param withdrawn null while it is live
 */
record ArticleState(
        String url,
        String title,
        String byline,
        String agency,
        String language,
        PartialDate publishedOn,
        UUID publisher,
        List<String> aliasUrls,
        Withdrawn withdrawn)
        implements State {

    ArticleState {
        aliasUrls = aliasUrls == null ? List.of() : aliasUrls;
    }

    ArticleChange asChange(String site) {
        return new ArticleChange(
                title, byline, agency, language, publishedOn, new ArticleChange.BySite(site), aliasUrls);
    }

    static ArticleState of(Article article) {
        return new ArticleState(
                article.url,
                article.title,
                article.byline,
                article.agency,
                article.language,
                article.publishedOn,
                article.publisher.id,
                article.aliasUrls(),
                Withdrawn.of(article));
    }
}
