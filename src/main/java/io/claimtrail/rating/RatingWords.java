package io.claimtrail.rating;

import io.claimtrail.claim.Stance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rating words of one language. Its file has a rating a line below the stance that it means; {@code #} starts a
 * comment. A rating between {@code …} counts anywhere in a sentence, others only as the whole of it or of its opening
 * clause. Below {@code NOT} stand words that turn a rating of one word round, below {@code BUT} those that qualify what
 * stands before them, and below {@code OMIT} those that add nothing.
 */
final class RatingWords {

    private static final String ANYTHING = "…";
    private static final String NOT = "NOT";
    private static final String BUT = "BUT";
    private static final String OMIT = "OMIT";
    private static final Set<String> PARTICLES = Set.of(NOT, BUT, OMIT);

    private final Map<List<String>, Stance> ratings = new HashMap<>();
    private final Map<List<String>, Stance> phrases = new HashMap<>();
    private final Map<String, Set<String>> particles = new HashMap<>();

    /** Reads the table of a language; its file must be there. */
    static RatingWords read(String language) {
        String file = "/ratings/" + language + ".txt";
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(RatingWords.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            RatingWords words = new RatingWords();
            words.addAll(lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList());
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** What a rating means that stands in the table as a whole, plainly or negated. */
    Optional<Stance> whole(List<String> words) {
        Stance plain = ratings.get(words);
        if (plain != null) {
            return Optional.of(plain);
        }
        List<String> bare = without(OMIT, words);
        Stance found = ratings.get(bare);
        return found != null ? Optional.of(found) : negated(bare);
    }

    /** What a sentence means that opens with a rating. */
    Optional<Stance> opening(RatingText text) {
        List<String> words = text.words();
        for (int i = 1; i < words.size(); i++) {
            if (particles.get(BUT).contains(words.get(i))) {
                Optional<Stance> before = whole(words.subList(0, i)).filter(RatingWords::isVerdict);
                if (before.isPresent()) {
                    return Optional.of(Stance.QUALIFIES);
                }
            }
        }
        return whole(text.clauses().get(0));
    }

    /** What the phrases in a sentence say, where they agree, none is negated, and no other half takes it back. */
    Optional<Stance> within(RatingText text) {
        // "It is false that he did, but true that she did": of which half it is the verdict, nobody can say.
        if (text.words().stream().anyMatch(particles.get(BUT)::contains)) {
            return Optional.empty();
        }
        Set<Stance> found = EnumSet.noneOf(Stance.class);
        for (List<String> clause : text.clauses()) {
            for (Map.Entry<List<String>, Stance> phrase : phrases.entrySet()) {
                int at = Collections.indexOfSubList(clause, phrase.getKey());
                if (at >= 0 && isNegatedAt(clause, at)) {
                    return Optional.empty();
                }
                if (at >= 0) {
                    found.add(phrase.getValue());
                }
            }
        }
        return found.size() == 1
                ? Optional.of(found.iterator().next()).filter(stance -> !saysTheOpposite(text, stance))
                : Optional.empty();
    }

    /** "It is true that he said it is false" has a verdict and its opposite: which of them counts, nobody can say. */
    private boolean saysTheOpposite(RatingText text, Stance found) {
        return isVerdict(found)
                && text.words().stream().anyMatch(word -> ratings.get(List.of(word)) == opposite(found));
    }

    /** However far before it in the clause: "we found no proof that it is false". */
    private boolean isNegatedAt(List<String> clause, int at) {
        return clause.subList(0, at).stream().anyMatch(particles.get(NOT)::contains);
    }

    private Optional<Stance> negated(List<String> words) {
        List<String> bare = without(NOT, words);
        // Of two negations, or of a rating by degrees, nobody can say what is left.
        if (words.size() != 2 || bare.size() != 1) {
            return Optional.empty();
        }
        return Optional.ofNullable(ratings.get(bare))
                .filter(RatingWords::isVerdict)
                .map(RatingWords::opposite);
    }

    private List<String> without(String particle, List<String> words) {
        return words.stream()
                .filter(word -> !particles.get(particle).contains(word))
                .toList();
    }

    static boolean isVerdict(Stance stance) {
        return stance == Stance.CORROBORATES || stance == Stance.CONTRADICTS;
    }

    private static Stance opposite(Stance verdict) {
        return verdict == Stance.CORROBORATES ? Stance.CONTRADICTS : Stance.CORROBORATES;
    }

    private void addAll(List<String> lines) {
        PARTICLES.forEach(particle -> particles.put(particle, new HashSet<>()));
        List<String> headings = new ArrayList<>(PARTICLES);
        Arrays.stream(Stance.values()).map(Stance::name).forEach(headings::add);
        String heading = null;
        for (String line : lines) {
            if (headings.contains(line)) {
                heading = line;
            } else if (PARTICLES.contains(heading)) {
                particles.get(heading).addAll(RatingText.words(line));
            } else {
                add(line, Stance.valueOf(heading));
            }
        }
    }

    private void add(String rating, Stance stance) {
        boolean anywhere = rating.startsWith(ANYTHING);
        Stance other = (anywhere ? phrases : ratings).put(RatingText.words(rating), stance);
        if (other != null) {
            throw new IllegalStateException("\"%s\" stands in a table twice".formatted(rating));
        }
    }
}
