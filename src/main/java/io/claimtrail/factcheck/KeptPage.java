package io.claimtrail.factcheck;

import io.claimtrail.article.Article;
import io.claimtrail.storage.Lots;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a markup page says beyond what its article has a place for. */
@Entity
public class KeptPage extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    public UUID article;

    /** As given; null where the page names nobody. */
    public String authorName;

    public String authorImageUrl;

    /**
     * What is kept of a page, locked until the end of the transaction: of two that change a page, the second one sees what
     * the first one did. Where two make it at once, the unit of work of one of them starts again.
     *
     * @param article on record
     */
    static KeptPage locked(Article article) {
        KeptPage known = findById(article.id, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            getEntityManager().refresh(article);
            return known;
        }
        KeptPage kept = new KeptPage();
        kept.article = article.id;
        // Says what was shown so far, so that the page's version stays until something is kept.
        kept.authorName = article.publisher.name;
        kept.persistAndFlush();
        return kept;
    }

    /** What is kept of the pages that articles are, by article. */
    static Map<UUID, KeptPage> of(Collection<UUID> articles) {
        return Lots.query(articles, some -> KeptPage.<KeptPage>list(some.in("article in :some"), some.values()))
                .stream()
                .collect(Collectors.toMap(page -> page.article, Function.identity()));
    }

    /** Keeps what a page says, in the place of what it said before. */
    void keep(MarkupPage said, Article page) {
        MarkupPage.Author author = said.claimReviewAuthor();
        String image = author == null ? null : author.imageUrl();
        if (!Objects.equals(image, authorImageUrl)) {
            page.noteChange();
        }
        authorName = author == null ? null : author.name();
        authorImageUrl = image;
    }
}
