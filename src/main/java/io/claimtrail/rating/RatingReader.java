package io.claimtrail.rating;

import io.claimtrail.claim.Stance;
import io.claimtrail.rating.RatingMeaning.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what a publisher's rating means. Needs nothing but itself, changes nothing, and may be shared between threads. */
public final class RatingReader {

    /** The languages with a table, by the first part of their tags. */
    static final List<String> LANGUAGES =
            List.of("en", "es", "pt", "fr", "de", "it", "pl", "ru", "uk", "tr", "ar", "hi", "id", "zh");

    private static final Map<String, RatingWords> TABLES = LANGUAGES.stream()
            .collect(Collectors.toMap(Function.identity(), RatingWords::read, (one, other) -> one, LinkedHashMap::new));

    private RatingReader() {}

    /**
     * What a rating means.
     *
     * <p>A consistent scale decides by its outer thirds. In its middle third the words do, where they are understood: "Mostly
     * False" can be 3 of 6. Where an end of the scale and the words say the opposite of each other, one of them is a
     * mistake, and nothing is understood.
     *
     * @return never null
     */
    public static RatingMeaning read(GivenRating rating) {
        RatingMeaning words = words(rating);
        Optional<Stance> scale = RatingScale.of(rating).map(RatingScale::stance);
        if (scale.isEmpty()) {
            return words;
        }
        if (scale.get() == Stance.QUALIFIES) {
            return words.understood() ? words : new RatingMeaning(scale.get(), Rule.SCALE);
        }
        boolean atOdds = RatingWords.isVerdict(words.stance()) && words.stance() != scale.get();
        return atOdds ? RatingMeaning.UNKNOWN : new RatingMeaning(scale.get(), Rule.SCALE);
    }

    private static RatingMeaning words(GivenRating rating) {
        if (rating.textualRating() == null) {
            return RatingMeaning.UNKNOWN;
        }
        RatingText text = RatingText.of(rating.textualRating());
        if (text.words().isEmpty() || text.question()) {
            return RatingMeaning.UNKNOWN;
        }
        // A page in Hindi says "False" too: what its own table does not have, the others may.
        return ownTable(rating.language())
                .flatMap(own -> in(List.of(own), text))
                .or(() -> in(TABLES.values(), text))
                .orElse(RatingMeaning.UNKNOWN);
    }

    private static Optional<RatingWords> ownTable(String language) {
        return language == null
                ? Optional.empty()
                : Optional.ofNullable(TABLES.get(Locale.forLanguageTag(language).getLanguage()));
    }

    private static Optional<RatingMeaning> in(Collection<RatingWords> tables, RatingText text) {
        return agreed(tables, table -> table.whole(text.words()), Rule.WORDS)
                .or(() -> agreed(tables, table -> table.opening(text), Rule.SENTENCE))
                .or(() -> agreed(tables, table -> table.within(text), Rule.SENTENCE));
    }

    /** What the tables say that know it, where that is one thing. */
    private static Optional<RatingMeaning> agreed(
            Collection<RatingWords> tables, Function<RatingWords, Optional<Stance>> look, Rule rule) {
        Set<Stance> said = tables.stream().map(look).flatMap(Optional::stream).collect(Collectors.toSet());
        return said.size() == 1 ? Optional.of(new RatingMeaning(said.iterator().next(), rule)) : Optional.empty();
    }
}
