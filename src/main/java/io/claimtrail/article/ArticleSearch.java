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
        List<UUID> publishers = publishersMeantBy("publisher", filter.publisher, faults);
        ArticleFilter.raise(faults);

        Listing<Article> articles =
                new Listing<>(entities, Article.class).where("e.live = 1").fetching("join fetch e.publisher");
        if (!filter.publisher.isEmpty()) {
            articles.whereIn("e.publisher.id", "publishers", publishers);
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
     * The publishers with these sites.
     *
     * @param parameter the query parameter to blame where a site is no host name
     */
    public List<UUID> publishersMeantBy(String parameter, List<String> sites, Faults faults) {
        return sites.stream()
                .map(site -> {
                    Optional<String> host = Site.Validator.normalized(site);
                    if (host.isEmpty()) {
                        faults.addParameter(parameter, "must be a host name such as themoscowtimes.com");
                    }
                    return host.flatMap(Publisher::findLive).map(found -> found.id);
                })
                .flatMap(Optional::stream)
                .toList();
    }
}
