package io.claimtrail.claim;

import io.claimtrail.article.ArticleSearch;
import io.claimtrail.date.PartialDate;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Order;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.LanguageTag;
import io.claimtrail.url.CanonicalUrl;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a {@link ClaimFilter} says, read and checked. Lists are empty and single values null where nothing was asked.
 */
record ClaimCriteria(
        List<String> speakers,
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
        List<String> passages,
        LocalDate asOf,
        Order order,
        PageRequest page) {

    private static final List<Order.Choice> ORDERS = List.of(
            new Order.Choice("saidOn", ascending -> Order.byDay("e.saidOn.earliest", ascending)),
            new Order.Choice("recordedAt", Order::byRecording));

    /**
     * Reads the parameters; all faults at once.
     *
     * @throws io.claimtrail.problem.ProblemException 400
     */
    static ClaimCriteria of(ClaimFilter filter) {
        Faults faults = new Faults();
        Values values = new Values(faults);
        ClaimCriteria criteria = new ClaimCriteria(
                values.texts("speaker", filter.speaker),
                ArticleSearch.hosts("publisher", filter.publisher, faults),
                articles(filter.article, faults),
                values.texts("topic", filter.topic),
                values.constants("kind", filter.kind, ClaimKind.class),
                values.constants("quoteType", filter.quoteType, QuoteType.class),
                languages(filter.language, faults),
                values.constants("status", filter.status, Status.class),
                values.constants("stance", filter.stance, Stance.class),
                values.date("saidFrom", filter.saidFrom),
                values.date("saidTo", filter.saidTo),
                values.date("recordedFrom", filter.recordedFrom),
                values.date("recordedTo", filter.recordedTo),
                values.constants("relation", filter.relation, RelationType.class),
                values.texts("q", filter.q == null ? List.of() : List.of(filter.q)),
                values.day("asOf", filter.asOf),
                Order.choose(filter.sort, "-saidOn", ORDERS, faults),
                filter.page(faults));
        refuseTurnedRound("said", criteria.saidFrom, criteria.saidTo, faults);
        refuseTurnedRound("recorded", criteria.recordedFrom, criteria.recordedTo, faults);
        ListParameters.raise(faults);
        return criteria;
    }

    private static List<String> articles(List<String> articles, Faults faults) {
        articles.stream()
                .filter(text -> Values.id(text).isEmpty())
                .map(CanonicalUrl::faultIn)
                .filter(Objects::nonNull)
                .forEach(fault -> faults.addParameter("article", "must be an id or a URL; as a URL it " + fault));
        return articles;
    }

    private static List<String> languages(List<String> tags, Faults faults) {
        return tags.stream()
                .filter(tag -> {
                    boolean wellFormed = LanguageTag.Validator.isWellFormed(tag);
                    if (!wellFormed) {
                        faults.addParameter("language", "must be a language tag (BCP 47) such as en or pt-BR");
                    }
                    return wellFormed;
                })
                .map(LanguageTag.Validator::canonical)
                .toList();
    }

    private static void refuseTurnedRound(String what, PartialDate from, PartialDate to, Faults faults) {
        if (from != null && to != null && from.earliest().isAfter(to.latest())) {
            faults.addParameter(what + "To", "must not be before " + what + "From");
        }
    }
}
