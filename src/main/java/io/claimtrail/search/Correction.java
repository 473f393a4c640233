package io.claimtrail.search;

import io.claimtrail.search.QueryTerm.Joined;
import io.claimtrail.search.QueryTerm.Word;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Corrects a mistyped query by the words of texts that it found by forgiving typing errors. */
public final class Correction {

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private Correction() {}

    /** A word of the texts. */
    private record Candidate(String word, String spelling, int count) {}

    /**
     * The query as it was meant: each plain word that none of the texts holds becomes the nearest word of theirs (the
     * more frequent of two), spelled as there but in lower case.
     *
     * @return empty where nothing has to be corrected, or nothing can be
     */
    public static Optional<String> of(SearchQuery query, Collection<SearchedText> texts) {
        Correction correction = new Correction();
        Map<String, Word> missing = new HashMap<>();
        query.wanted().flatMap(Correction::wordsOf).forEach(word -> missing.put(word.word(), word));
        for (SearchedText text : texts) {
            List<Token> tokens = text.tokens();
            TermMatcher matcher = new TermMatcher(tokens);
            missing.values().removeIf(word -> !matcher.matches(word).isEmpty());
            tokens.forEach(token -> correction.add(text.text(), token));
        }
        return correction.applyTo(query.text(), missing.keySet());
    }

    private static Stream<Word> wordsOf(QueryTerm term) {
        if (term instanceof Joined joined) {
            return joined.parts().stream();
        }
        return term instanceof Word word ? Stream.of(word) : Stream.empty();
    }

    private void add(String text, Token token) {
        String spelling = text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
        candidates.merge(
                token.word(),
                new Candidate(token.word(), spelling, 1),
                (known, added) -> new Candidate(known.word(), known.spelling(), known.count() + 1));
    }

    private Optional<String> applyTo(String query, Collection<String> missing) {
        StringBuilder corrected = new StringBuilder();
        int written = 0;
        for (Token token : TextAnalysis.ofText(query, null)) {
            Optional<Candidate> meant = missing.contains(token.word()) ? nearest(token.word()) : Optional.empty();
            if (meant.isPresent()) {
                corrected
                        .append(query, written, token.start())
                        .append(meant.get().spelling());
                written = token.end();
            }
        }
        return written == 0
                ? Optional.empty()
                : Optional.of(corrected.append(query, written, query.length()).toString());
    }

    private Optional<Candidate> nearest(String word) {
        int forgiven = TypingErrors.forgivenIn(word);
        Candidate nearest = null;
        int fewest = forgiven + 1;
        for (Candidate candidate : candidates.values()) {
            int errors = Math.abs(candidate.word().length() - word.length()) > 2 * forgiven
                    ? fewest + 1
                    : TypingErrors.between(word, candidate.word());
            if (errors < fewest || errors == fewest && nearest != null && candidate.count() > nearest.count()) {
                nearest = candidate;
                fewest = errors;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
