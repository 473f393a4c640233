package io.claimtrail.article;

import io.claimtrail.date.PartialDate;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Order;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.text.NormalForm;
import java.util.List;

/**
 * What an {@link ArticleFilter} says, read and checked. Lists are empty and single values null where nothing was asked.
 *
 * @param hosts the sites of publishers
 * @param agencies in normal form
 * @param words what was searched for; null where nothing was
 * @param order null for the order of relevance
 */
record ArticleCriteria(
        List<String> hosts,
        List<String> agencies,
        PartialDate from,
        PartialDate to,
        SearchQuery words,
        Order order,
        PageRequest page) {

    private static final String RELEVANCE = "relevance";

    private static final List<Order.Choice> ORDERS = List.of(
            new Order.Choice("publishedOn", ascending -> Order.byDay("e.publishedOn.earliest", ascending)),
            new Order.Choice("recordedAt", Order::byRecording));

    /**
     * Reads the parameters; all faults at once.
     *
     * @throws io.claimtrail.problem.ProblemException 400
     */
    static ArticleCriteria of(ArticleFilter filter) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        ArticleCriteria criteria = new ArticleCriteria(
                ArticleSearch.hosts("publisher", filter.publisher, faults),
                values.texts("agency", filter.agency).stream()
                        .map(NormalForm::of)
                        .toList(),
                values.date("publishedFrom", filter.publishedFrom),
                values.date("publishedTo", filter.publishedTo),
                SearchQuery.read(filter.q, filter.lang, faults),
                order(filter, faults),
                filter.page(faults));
        ListParameters.raise(faults);
        return criteria;
    }

    /** Whether undated articles have no place in the order. */
    boolean isByDay() {
        return order != null && order.property() != null;
    }

    /** Null stands for the order of relevance, which takes words. */
    private static Order order(ArticleFilter filter, Faults faults) {
        boolean hasWords = filter.q != null;
        if (RELEVANCE.equals(filter.sort) || filter.sort == null && hasWords) {
            if (!hasWords) {
                faults.addParameter("sort", "must not be relevance without q");
            }
            return null;
        }
        return Order.choose(filter.sort, "-recordedAt", ORDERS, hasWords ? List.of(RELEVANCE) : List.of(), faults);
    }
}
