package io.claimtrail.search;

import io.claimtrail.search.QueryTerm.Joined;
import io.claimtrail.search.QueryTerm.Phrase;
import io.claimtrail.search.QueryTerm.Prefix;
import io.claimtrail.search.QueryTerm.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What somebody typed, as a condition on the index. Everything that was asked for has to be there; how well it fits is
 * BM25, where a word counts more in some fields than in others.
 */
public final class WordConditions {

    private static final int MOST_WEIGHED = 12;

    private final SearchPredicateFactory predicates;
    private final SearchedFields fields;
    private final List<String> languages;
    private final boolean forgiving;

    /**
     * Conditions on some fields.
     *
     * @param languages those that any stem in the index belongs to
     * @param forgiving whether small typing errors are forgiven
     */
    public WordConditions(
            SearchPredicateFactory predicates, SearchedFields fields, Set<String> languages, boolean forgiving) {
        this.predicates = predicates;
        this.fields = fields;
        // In one order always: sums of scores depend on it, and cursors on them.
        this.languages = languages.stream().sorted().toList();
        this.forgiving = forgiving;
    }

    /** The condition that a query makes; one that asks for nothing finds nothing. */
    public SearchPredicate of(SearchQuery query) {
        if (query.isEmpty()) {
            return predicates.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?, ?> all = predicates.bool();
        if (query.all().isEmpty()) {
            all.must(predicates.matchAll());
        }
        for (List<QueryTerm> alternatives : query.all()) {
            all.must(anyOf(alternatives, fields.names()));
            weights(query)
                    .forEach((field, weight) -> all.should(predicates
                            .bool()
                            .must(anyOf(alternatives, List.of(field)))
                            .boost(weight - 1)));
        }
        query.none().forEach(unwanted -> all.mustNot(anyOf(List.of(unwanted), fields.names())));
        return all.toPredicate();
    }

    /**
     * Engines take about a thousand conditions at once. Of so many words, any that are found weigh enough; and a condition that
     * forgives errors takes long to be made ready, each by itself.
     */
    private Map<String, Float> weights(SearchQuery query) {
        return forgiving || query.wanted().mapToInt(QueryTerm::size).sum() > MOST_WEIGHED ? Map.of() : fields.weights();
    }

    private SearchPredicate anyOf(List<QueryTerm> alternatives, List<String> in) {
        BooleanPredicateClausesStep<?, ?> any = predicates.bool();
        for (QueryTerm term : alternatives) {
            in.forEach(field -> any.should(condition(term, field)));
        }
        return any.toPredicate();
    }

    private SearchPredicate condition(QueryTerm term, String field) {
        if (term instanceof Word word) {
            return word(word, field);
        }
        if (term instanceof Phrase phrase) {
            return phrase(phrase.words(), field);
        }
        if (term instanceof Joined joined) {
            BooleanPredicateClausesStep<?, ?> all = predicates.bool();
            joined.parts().forEach(part -> all.must(word(part, field)));
            return predicates
                    .bool()
                    .should(phrase(joined.exactly().words(), field))
                    .should(all)
                    .toPredicate();
        }
        Prefix prefix = (Prefix) term;
        SearchPredicate beginning = predicates
                .prefix()
                .field(SearchedFields.words(field))
                .matching(prefix.prefix())
                .toPredicate();
        return prefix.before().isEmpty()
                ? beginning
                : predicates
                        .bool()
                        .must(beginning)
                        .must(phrase(prefix.before(), field))
                        .toPredicate();
    }

    private SearchPredicate word(Word word, String field) {
        if (forgiving && TypingErrors.forgivenIn(word.word()) > 0) {
            return predicates
                    .match()
                    .field(SearchedFields.words(field))
                    .matching(word.word())
                    .fuzzy(TypingErrors.forgivenIn(word.word()), 1)
                    .toPredicate();
        }
        SearchPredicate itself = predicates
                .match()
                .field(SearchedFields.words(field))
                .matching(word.word())
                .toPredicate();
        List<String> stems = word.stems().inAny(languages);
        return stems.isEmpty()
                ? itself
                : predicates
                        .bool()
                        .should(itself)
                        .should(anyOf(stems, word.stems().onlyLanguage(), field))
                        .toPredicate();
    }

    /** Stems of all languages share a field: where only one is meant, the others' records are left out. */
    private SearchPredicate anyOf(List<String> stems, Optional<String> language, String field) {
        SearchPredicate any = predicates
                .match()
                .field(SearchedFields.stems(field))
                .matching(String.join(" ", stems))
                .toPredicate();
        return language.map(only -> predicates
                        .bool()
                        .must(any)
                        .filter(predicates
                                .match()
                                .field(SearchedFields.LANGUAGES)
                                .matching(only))
                        .toPredicate())
                .orElse(any);
    }

    private SearchPredicate phrase(List<String> words, String field) {
        return predicates
                .phrase()
                .field(SearchedFields.words(field))
                .matching(String.join(" ", words))
                .toPredicate();
    }
}
