package io.claimtrail.claim;

import io.claimtrail.search.QueryStems;
import io.claimtrail.search.QueryTerm.Word;
import io.claimtrail.search.SearchQuery;
import io.claimtrail.search.SearchedFields;
import io.claimtrail.search.TextAnalysis;
import io.claimtrail.search.Token;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The words that a claim consists of, quote and statement together, each once, by which others like it are found.
 *
 * @param language the tag of the claim's language
 */
record ClaimWords(List<Word> words, String language) {

    /** The parts of a claim that say what it claims. */
    static final Set<Part> COMPARED = Set.of(Part.QUOTE, Part.STATEMENT);

    private static final String SAID = "said";

    /** The tag for a language that is not known (BCP 47). */
    private static final String UNDETERMINED = "und";

    /** Engines take about a thousand conditions, of which a word makes several. Longer words say more. */
    private static final int MOST = 100;

    /** That many of them another claim has to have at least, common ones among them. */
    private static final float LEAST = 0.25f;

    static ClaimWords of(Claim claim) {
        String language = Objects.requireNonNullElse(claim.language, UNDETERMINED);
        Map<String, Word> words = new LinkedHashMap<>();
        Stream.of(claim.quote, claim.statement)
                .filter(Objects::nonNull)
                .forEach(text -> TextAnalysis.ofText(text, null)
                        .forEach(token -> words.putIfAbsent(token.word(), wordOf(token, text, language))));
        return new ClaimWords(
                words.values().stream()
                        .sorted(Comparator.comparingInt(
                                (Word word) -> -word.word().length()))
                        .limit(MOST)
                        .toList(),
                language);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** What finds any of them, for marking what was found. */
    SearchQuery asQuery() {
        return new SearchQuery("", null, List.of(List.copyOf(words)), List.of(), false);
    }

    /** What finds claims that have enough of them, and scores all that they have. */
    SearchPredicate anyOf(SearchPredicateFactory predicates) {
        BooleanPredicateClausesStep<?, ?> any = predicates.bool();
        words.forEach(word -> any.should(condition(predicates, word)));
        return any.minimumShouldMatchNumber((int) Math.ceil(LEAST * words.size()))
                .toPredicate();
    }

    /** The word itself counts where none of its stems does: in claims whose language is not known. */
    private SearchPredicate condition(SearchPredicateFactory predicates, Word word) {
        SearchPredicate itself = matching(predicates, SearchedFields.words(SAID), word.word());
        List<String> found = word.stems().inAny(List.of(language));
        if (found.isEmpty()) {
            return itself;
        }
        SearchPredicate stems = matching(predicates, SearchedFields.stems(SAID), String.join(" ", found));
        return predicates
                .bool()
                .should(stems)
                .should(predicates.bool().must(itself).mustNot(stems))
                .toPredicate();
    }

    private static SearchPredicate matching(SearchPredicateFactory predicates, String field, String words) {
        return predicates.match().field(field).matching(words).toPredicate();
    }

    private static Word wordOf(Token token, String text, String language) {
        return new Word(token.word(), new QueryStems(text.substring(token.start(), token.end()), language));
    }
}
