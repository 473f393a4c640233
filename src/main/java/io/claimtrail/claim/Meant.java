package io.claimtrail.claim;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleSearch;
import io.claimtrail.article.ArticleUrl;
import io.claimtrail.page.Values;
import io.claimtrail.speaker.SpeakerSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What some filters of claims mean by the names that they are given. */
@ApplicationScoped
class Meant {

    @Inject
    SpeakerSearch speakers;

    @Inject
    ArticleSearch articles;

    /** The voices that are meant by ids and names. */
    Collection<UUID> voices(List<String> wanted) {
        return wanted.stream()
                .flatMap(text -> speakers.voicesMeantBy(text).stream())
                .distinct()
                .toList();
    }

    /** The publishers at sites. */
    Collection<UUID> publishers(List<String> hosts) {
        return articles.publishersAt(hosts);
    }

    /** The articles that are meant by ids and URLs. */
    Collection<UUID> articles(List<String> wanted) {
        return wanted.stream().map(Meant::article).flatMap(Optional::stream).toList();
    }

    private static Optional<UUID> article(String text) {
        Optional<UUID> id = Values.id(text);
        return id.isPresent() ? id : ArticleUrl.findArticle(text).map((Article article) -> article.id);
    }
}
