package io.claimtrail.claim;

import io.claimtrail.article.ArticleSearch;
import io.claimtrail.date.PartialDate;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Order;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.text.LanguageTag;
import io.claimtrail.url.CanonicalUrl;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a {@link ClaimFilter} says. All that is wrong with it is told at once. */
final class ClaimCriteriaReader {

    private static final List<Order.Choice> ORDERS = List.of(
            new Order.Choice("saidOn", ascending -> Order.byDay("e.saidOn.earliest", ascending)),
            new Order.Choice("recordedAt", Order::byRecording));

    private static final String RELEVANCE = "relevance";

    private ClaimCriteriaReader() {}

    /**
     * Reads the parameters of a list; all faults at once.
     *
     * @throws io.claimtrail.problem.ProblemException 400
     */
    static ClaimCriteria read(ClaimFilter filter, ClaimListParameters list) {
        Faults faults = new Faults();
        if (filter.q == null) {
            refuseWithoutWords("recency", list.recency, faults);
        }
        ClaimCriteria criteria = criteria(
                filter,
                new Values(faults).yesOrNo("recency", list.recency, true),
                names("facets", list.facets, Facet.values(), Facet::key, faults),
                order(list.sort, filter.q != null, faults),
                list.page(faults),
                faults);
        ListParameters.raise(faults);
        return criteria;
    }

    /**
     * Reads a filter alone.
     *
     * @param faults where to add what is wrong with it; nothing is raised here
     */
    static ClaimCriteria read(ClaimFilter filter, Faults faults) {
        return criteria(filter, false, Set.of(), Order.byRecording(true), null, faults);
    }

    private static ClaimCriteria criteria(
            ClaimFilter filter,
            boolean favoursRecent,
            Set<Facet> facets,
            Order order,
            PageRequest page,
            Faults faults) {
        Values values = new Values(faults);
        ClaimCriteria criteria = new ClaimCriteria(
                values.texts("speaker", filter.speaker),
                values.yesOrNo("attributed", filter.attributed),
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
                externalIds(values, filter.externalId, faults),
                values.ids("import", filter.importId),
                words(filter, faults),
                parts(filter, faults),
                favoursRecent,
                facets,
                values.day("asOf", filter.asOf),
                null,
                order,
                page);
        refuseTurnedRound("said", criteria.saidFrom(), criteria.saidTo(), faults);
        refuseTurnedRound("recorded", criteria.recordedFrom(), criteria.recordedTo(), faults);
        return criteria;
    }

    /** Null stands for the order of relevance, which takes words. */
    private static Order order(String sort, boolean hasWords, Faults faults) {
        if (RELEVANCE.equals(sort) || sort == null && hasWords) {
            if (!hasWords) {
                faults.addParameter("sort", "must not be relevance without q");
            }
            return null;
        }
        return Order.choose(sort, "-saidOn", ORDERS, hasWords ? List.of(RELEVANCE) : List.of(), faults);
    }

    private static SearchQuery words(ClaimFilter filter, Faults faults) {
        if (filter.q == null) {
            refuseWithoutWords("in", filter.in, faults);
        }
        return SearchQuery.read(filter.q, filter.lang, faults);
    }

    private static void refuseWithoutWords(String parameter, String given, Faults faults) {
        if (given != null) {
            faults.addParameter(parameter, "must not be given without q");
        }
    }

    private static Set<Part> parts(ClaimFilter filter, Faults faults) {
        Set<Part> named = names("in", filter.in, Part.values(), Part::key, faults);
        if (filter.asOf == null) {
            return named;
        }
        if (named.contains(Part.EVIDENCE)) {
            faults.addParameter("in", "must not name evidence together with asOf");
        }
        return named.isEmpty() ? EnumSet.complementOf(EnumSet.of(Part.EVIDENCE)) : named;
    }

    /** A list of names with commas between them, each of which is known. */
    private static <E extends Enum<E>> Set<E> names(
            String parameter, String given, E[] known, Function<E, String> key, Faults faults) {
        Set<E> named = new LinkedHashSet<>();
        for (String name : given == null ? new String[0] : given.split(",", -1)) {
            Arrays.stream(known)
                    .filter(each -> key.apply(each).equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            named::add,
                            () -> faults.addParameter(
                                    parameter,
                                    "must be names with commas between them, of "
                                            + Arrays.stream(known).map(key).collect(Collectors.joining(", "))));
        }
        return named;
    }

    private static List<String> articles(List<String> articles, Faults faults) {
        articles.stream()
                .filter(text -> Values.id(text).isEmpty())
                .map(CanonicalUrl::faultIn)
                .filter(Objects::nonNull)
                .forEach(fault -> faults.addParameter("article", "must be an id or a URL; as a URL it " + fault));
        return articles;
    }

    private static List<String> externalIds(Values values, List<String> given, Faults faults) {
        given.stream()
                .filter(each -> !each.matches("(?s)[^:]+:.+"))
                .forEach(each ->
                        faults.addParameter("externalId", "must be a scheme and an id, such as politifact:1234"));
        return values.texts("externalId", given);
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
