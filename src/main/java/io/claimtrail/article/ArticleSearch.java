package io.claimtrail.article;

import io.claimtrail.page.Listing;
import io.claimtrail.page.Page;
import io.claimtrail.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lists articles from the database alone, and finds the publishers whom a filter means. What asks for words is {@link
 * TitleSearch}.
 */
@ApplicationScoped
public class ArticleSearch {

    @Inject
    EntityManager entities;

    /** A page of the articles that pass the filter, from the database alone. */
    Page<ArticleView> list(ArticleCriteria criteria) {
        Listing<Article> articles = articles().where("e.live = 1");
        if (!criteria.hosts().isEmpty()) {
            articles.whereIn("e.publisher.id", "publishers", publishersAt(criteria.hosts()));
        }
        if (!criteria.agencies().isEmpty()) {
            articles.whereIn("e.agencyKey", "agencies", criteria.agencies());
        }
        if (criteria.from() != null) {
            articles.where(
                    "e.publishedOn.earliest >= :from", "from", criteria.from().earliest());
        }
        if (criteria.to() != null) {
            articles.where("e.publishedOn.latest <= :to", "to", criteria.to().latest());
        }
        if (criteria.isByDay()) {
            articles.where(criteria.order().property() + " is not null");
        }
        return articles.page(
                criteria.page(),
                criteria.order(),
                found -> found.stream().map(ArticleView::of).toList());
    }

    /** Articles with what their views show, before any condition. */
    Listing<Article> articles() {
        return new Listing<>(entities, Article.class).fetching("join fetch e.publisher");
    }

    /**
     * The host names among the values of a query parameter, as publishers have them.
     *
     * @param faults where to note the values that are none
     */
    public static List<String> hosts(String parameter, List<String> sites, Faults faults) {
        return sites.stream()
                .map(site -> {
                    Optional<String> host = Site.Validator.normalized(site);
                    if (host.isEmpty()) {
                        faults.addParameter(parameter, "must be a host name such as themoscowtimes.com");
                    }
                    return host;
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /** The publishers on record among those with these {@link #hosts}. */
    public List<UUID> publishersAt(List<String> hosts) {
        return hosts.stream()
                .map(Publisher::findLive)
                .flatMap(Optional::stream)
                .map(found -> found.id)
                .toList();
    }
}
