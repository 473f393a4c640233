package io.claimtrail.evidence;

import io.claimtrail.article.Article;
import io.claimtrail.article.ArticleUrl;
import io.claimtrail.article.ArticleView;
import io.claimtrail.claim.Stance;
import io.claimtrail.claim.Status;
import io.claimtrail.date.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a page. A browser extension asks this on every page it shows, and for nearly all of them the answer is
 * nothing: that takes one look into a unique index. For a known page a second query reads all its links at once.
 */
@ApplicationScoped
public class ArticleLookup {

    /** A page with more links than this is better read through the lists, which have pages. */
    static final int MOST_LINKS = 200;

    @Inject
    EntityManager entities;

    /**
     * Everything that is linked to the page behind an address.
     *
     * @param address any form of its URL, valid
     */
    public ArticleLookupView at(String address) {
        Optional<Article> article = ArticleUrl.findArticle(address);
        if (article.isEmpty()) {
            return new ArticleLookupView(null, List.of(), false);
        }
        List<ArticleLookupView.Link> links = links(article.get());
        boolean more = links.size() > MOST_LINKS;
        return new ArticleLookupView(ArticleView.of(article.get()), more ? links.subList(0, MOST_LINKS) : links, more);
    }

    private List<ArticleLookupView.Link> links(Article article) {
        return entities.createQuery("""
                        select case when p.source = true then 'SOURCE' else 'APPEARANCE' end, '', c.id, c.quote,
                            c.statement, c.status, w.name, c.saidOn.text, c.saidOn.earliest, c.saidOn.latest
                        from Appearance p join p.claim c left join c.voice w
                        where p.article = :article and p.live = 1 and c.live = 1
                        union all
                        select 'EVIDENCE', cast(v.stance as string), c.id, c.quote,
                            c.statement, c.status, w.name, c.saidOn.text, c.saidOn.earliest, c.saidOn.latest
                        from Evidence v join v.claim c left join c.voice w
                        where v.article = :article and v.live = 1 and c.live = 1
                            and v.reviewState <> io.claimtrail.claim.ReviewState.REJECTED""", Object[].class)
                .setParameter("article", article)
                .setMaxResults(MOST_LINKS + 1)
                .getResultStream()
                .map(ArticleLookup::link)
                .toList();
    }

    /** The stance comes as text: of a null in the first half of a union, Hibernate makes nulls in the other half too. */
    private static ArticleLookupView.Link link(Object[] row) {
        String stance = (String) row[1];
        return new ArticleLookupView.Link(
                ArticleLookupView.Role.valueOf((String) row[0]),
                stance.isEmpty() ? null : Stance.valueOf(stance),
                new ArticleLookupView.LinkedClaim(
                        (UUID) row[2],
                        (String) row[6],
                        new PartialDate((String) row[7], (LocalDate) row[8], (LocalDate) row[9]),
                        (String) row[3],
                        (String) row[4],
                        (Status) row[5]));
    }
}
