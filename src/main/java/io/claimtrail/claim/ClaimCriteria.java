package io.claimtrail.claim;

import io.claimtrail.date.PartialDate;
import io.claimtrail.page.Order;
import io.claimtrail.page.PageRequest;
import io.claimtrail.search.SearchQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a {@link ClaimFilter} says, once {@link ClaimCriteriaReader} has read and checked it. Lists are empty and single values
 * null where nothing was asked.
 *
 * @param attributed whether the speaker must be named, or must not be; null where either will do
 * @param words what was searched for; null where nothing was
 * @param parts where the words have to be; empty for anywhere. As of a day never the evidence, whose words can be from
 *     later
 * @param favoursRecent whether of claims that fit as well the newer ones come first
 * @param reviews what is asked of the articles that reviewed a claim; null where none need to have
 * @param order null for the order of relevance
 * @param page null where it is no list in pages that is asked for
 */
record ClaimCriteria(
        List<String> speakers,
        Boolean attributed,
        List<String> publishers,
        List<String> articles,
        List<String> topics,
        List<ClaimKind> kinds,
        List<QuoteType> quoteTypes,
        List<String> languages,
        List<Status> statuses,
        List<Stance> stances,
        PartialDate saidFrom,
        PartialDate saidTo,
        PartialDate recordedFrom,
        PartialDate recordedTo,
        List<RelationType> relations,
        List<String> externalIds,
        List<UUID> imports,
        SearchQuery words,
        Set<Part> parts,
        boolean favoursRecent,
        Set<Facet> facets,
        LocalDate asOf,
        ReviewCriteria reviews,
        Order order,
        PageRequest page) {

    private static final Order NEWEST_FIRST = Order.byDay("e.saidOn.earliest", false);

    /** Claims that articles have reviewed: the best match first, or the newest where no words are looked for. */
    static ClaimCriteria ofReviewed(SearchQuery words, ReviewCriteria reviews, PageRequest page) {
        return new ClaimCriteria(
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                words,
                Set.of(),
                true,
                Set.of(),
                null,
                reviews,
                words == null ? NEWEST_FIRST : null,
                page);
    }

    /** Whether it takes the index to answer; the database alone does without words and counts. */
    boolean needsIndex() {
        return words != null || !facets.isEmpty();
    }
}
