package io.claimtrail.article;

import io.claimtrail.storage.Lookahead;
import io.claimtrail.storage.Lots;
import io.claimtrail.url.CanonicalUrl;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;

/** One address of an article. While it is live, it leads to no other article. */
@Entity
public class ArticleUrl extends PanacheEntityBase {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** As given. */
    public String url;

    /** {@link CanonicalUrl#key()} of it. */
    public String urlKey;

    /** Whether it is the article's own address, not an alias. */
    public boolean main;

    /** 1, or null once the article is withdrawn. */
    public Short live = 1;

    protected ArticleUrl() {}

    ArticleUrl(Article article, String url, String urlKey, boolean main) {
        this.article = article;
        this.url = url;
        this.urlKey = urlKey;
        this.main = main;
    }

    /**
     * The live article behind any form of an address, with its publisher.
     *
     * @param address one that {@link CanonicalUrl} takes
     */
    public static Optional<Article> findArticle(String address) {
        String key = CanonicalUrl.parse(address).key();
        return Lookahead.of(
                        ArticleUrl.class,
                        key,
                        () -> ArticleUrl.<ArticleUrl>find(
                                        "from ArticleUrl u join fetch u.article a join fetch a.publisher where u.urlKey = ?1 and u.live = 1",
                                        key)
                                .firstResultOptional())
                .map(found -> found.article);
    }

    /** Looks the articles behind many addresses up in advance. */
    static List<Article> lookAhead(Collection<String> addresses) {
        Set<String> keys = addresses.stream()
                .map(address -> CanonicalUrl.parse(address).key())
                .collect(Collectors.toSet());
        keys.forEach(key -> Lookahead.know(ArticleUrl.class, key, Optional.empty()));
        List<ArticleUrl> found = Lots.query(keys, some -> list(some.in("""
                                from ArticleUrl u join fetch u.article a join fetch a.publisher
                                where u.urlKey in :some and u.live = 1"""), some.values()));
        found.forEach(ArticleUrl::known);
        return found.stream().map(each -> each.article).toList();
    }

    @PrePersist
    void known() {
        Lookahead.know(ArticleUrl.class, urlKey, Optional.of(this));
    }
}
