package io.claimtrail.suggest;

import io.claimtrail.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Finds what has names like those typed so far. What has a name that starts so comes first, then what has a name with
 * a word that starts so, then what has all the words somewhere; of each, shorter names come first, then those
 * before in the alphabet.
 *
 * <p>Whoever has more claims does not come first: every claim recorded would have to rewrite the documents of its speaker,
 * its publisher and its topics, with counts that take a look at all their other claims, or the order would be wrong.
 */
@ApplicationScoped
class Suggestions {

    private static final float NAME_STARTS_SO = 2;
    private static final float WORD_STARTS_SO = 1;

    /** Two fields of {@link NameDocument}: texts, and their short beginnings. */
    private record Texts(String whole, String shortOnes) {}

    private static final Texts NAME = new Texts("names", "shortNames");
    private static final Texts REST = new Texts("rests", "shortRests");

    @Inject
    SearchIndex index;

    @Inject
    NamedThings things;

    /** What was found. */
    private record Found(UUID id, SuggestedKind kind) {}

    /**
     * What may be meant.
     *
     * @throws io.claimtrail.problem.ProblemException 503 while the index cannot answer
     */
    List<Suggestion> of(SuggestCriteria criteria) {
        Typed typed = criteria.typed();
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Found> found = index.search(session -> find(session, criteria));
        Set<SuggestedKind> ofKinds = found.stream()
                .map(Found::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SuggestedKind.class)));
        Map<UUID, NamedThing> byId = things
                .of(ofKinds, found.stream().map(Found::id).toList())
                .stream()
                .collect(Collectors.toMap(NamedThing::id, Function.identity()));
        return found.stream()
                .map(each -> byId.get(each.id()))
                // The index can be a moment behind.
                .filter(Objects::nonNull)
                .map(thing -> Suggestion.of(thing, typed))
                .toList();
    }

    private static List<Found> find(SearchSession session, SuggestCriteria criteria) {
        var scope = session.scope(NameDocument.class);
        var projections = scope.projection();
        return session.search(NameDocument.class)
                .select(projections
                        .composite()
                        .from(projections.id(UUID.class), projections.field("kind", String.class))
                        .as((id, kind) -> new Found(id, SuggestedKind.valueOf(kind)))
                        .toProjection())
                .where(wanted(scope.predicate(), criteria.typed(), criteria.kinds()))
                .sort(scope.sort()
                        .composite()
                        .add(scope.sort().score())
                        .add(scope.sort().field("length"))
                        .add(scope.sort().field("first"))
                        .add(scope.sort().field("kind"))
                        .toSort())
                .fetchHits(criteria.limit());
    }

    private static SearchPredicate wanted(
            SearchPredicateFactory predicates, Typed typed, Collection<SuggestedKind> kinds) {
        String text = typed.beginnings().text();
        BooleanPredicateClausesStep<?, ?> wanted = predicates.bool().must(predicates.matchAll());
        typed.beginnings().pieces().stream()
                .distinct()
                .forEach(piece -> wanted.filter(begin(predicates, REST, piece, WORD_STARTS_SO)));
        if (!kinds.isEmpty()) {
            wanted.filter(predicates
                    .terms()
                    .field("kind")
                    .matchingAny(kinds.stream().map(Enum::name).toList()));
        }
        return wanted.should(begin(predicates, NAME, text, NAME_STARTS_SO))
                .should(begin(predicates, REST, text, WORD_STARTS_SO))
                .toPredicate();
    }

    /** That any of several texts begins so, which counts the same for all. */
    private static SearchPredicate begin(SearchPredicateFactory predicates, Texts texts, String so, float weight) {
        return Beginnings.isShort(so)
                ? predicates
                        .match()
                        .field(texts.shortOnes())
                        .matching(so)
                        .constantScore()
                        .boost(weight)
                        .toPredicate()
                : predicates
                        .prefix()
                        .field(texts.whole())
                        .matching(so)
                        .constantScore()
                        .boost(weight)
                        .toPredicate();
    }
}
