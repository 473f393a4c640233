package io.claimtrail.factcheck;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a markup page says beyond what its article has a place for. */
@Entity
public class KeptPage extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    public UUID article;

    /** As given; null where the publisher's name is meant. */
    public String authorName;

    public String authorImageUrl;

    /** Keeps what a page says, in the place of what it said before. */
    static void keep(UUID article, MarkupPage page) {
        KeptPage known = findById(article);
        KeptPage kept = known == null ? new KeptPage() : known;
        kept.article = article;
        MarkupPage.Author author = page.claimReviewAuthor();
        kept.authorName = author == null ? null : author.name();
        kept.authorImageUrl = author == null ? null : author.imageUrl();
        kept.persist();
    }
}
