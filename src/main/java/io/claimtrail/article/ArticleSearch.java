package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.NormalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists articles, and finds the publishers whom a filter means. */
@ApplicationScoped
public class ArticleSearch {

    @Inject
    EntityManager entities;

    /** A page of the articles that pass the filter. */
    public Page<ArticleView> list(ArticleFilter filter) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        PageRequest page = filter.page(faults);
        Order order = filter.order(faults);
        List<String> agencies = values.texts("agency", filter.agency);
        PartialDate from = values.date("publishedFrom", filter.publishedFrom);
        PartialDate to = values.date("publishedTo", filter.publishedTo);
        List<String> hosts = hosts("publisher", filter.publisher, faults);
        ArticleFilter.raise(faults);

        Listing<Article> articles =
                new Listing<>(entities, Article.class).where("e.live = 1").fetching("join fetch e.publisher");
        if (!hosts.isEmpty()) {
            articles.whereIn("e.publisher.id", "publishers", publishersAt(hosts));
        }
        if (!agencies.isEmpty()) {
            articles.whereIn(
                    "e.agencyKey",
                    "agencies",
                    agencies.stream().map(NormalForm::of).toList());
        }
        if (from != null) {
            articles.where("e.publishedOn.earliest >= :from", "from", from.earliest());
        }
        if (to != null) {
            articles.where("e.publishedOn.latest <= :to", "to", to.latest());
        }
        if (order.property() != null) {
            articles.where(order.property() + " is not null");
        }
        return articles.page(
                page, order, found -> found.stream().map(ArticleView::of).toList());
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
