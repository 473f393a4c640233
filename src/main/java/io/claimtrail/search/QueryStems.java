package io.claimtrail.search;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The stems of a word that is looked for, in each language found when it is first asked for: an index has texts in few of the
 * languages that a script allows, and some stemmers take a dictionary. Safe for use by several threads.
 */
public final class QueryStems {

    private final String typed;
    private final String language;
    private final Map<String, List<String>> byLanguage = new ConcurrentHashMap<>();

    /** All that were found, without their languages. */
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    /**
     * Stems of a word.
     *
     * @param typed the word as it was typed
     * @param language the only language (BCP 47) to find stems in, or null for all that the word's script allows
     */
    public QueryStems(String typed, String language) {
        this.typed = typed;
        this.language = language;
    }

    /**
     * The stems in a language, as {@link Token} has them; none where it is not written in the word's script.
     *
     * @param tag a language tag (BCP 47), of which only the language counts
     */
    public List<String> in(String tag) {
        return byLanguage.computeIfAbsent(tag, this::find);
    }

    /** The stems in any of some languages, each once and without its language, as the index has them. */
    public List<String> inAny(Collection<String> tags) {
        return tags.stream()
                .flatMap(tag -> in(tag).stream())
                .map(Token::withoutLanguage)
                .distinct()
                .toList();
    }

    /** The only language whose stems these are; empty where a word is taken to be of any. */
    Optional<String> onlyLanguage() {
        return StemmedLanguage.of(language).map(StemmedLanguage::tag);
    }

    /**
     * Whether one of a text's word's stems, all of one language, is among these: those in its own language or, unless only one
     * is meant, in another that was asked for.
     */
    boolean areAmong(List<String> stems) {
        if (stems.isEmpty()) {
            return false;
        }
        List<String> inItsOwn = in(Token.languageOf(stems.get(0)));
        return language == null
                ? stems.stream().map(Token::withoutLanguage).anyMatch(found::contains)
                : !Collections.disjoint(stems, inItsOwn);
    }

    private List<String> find(String tag) {
        if (language != null && !StemmedLanguage.of(language).equals(StemmedLanguage.of(tag))) {
            return List.of();
        }
        List<String> stems = TextAnalysis.ofText(typed, tag).stream()
                .findFirst()
                .map(Token::stems)
                .orElse(List.of());
        stems.forEach(stem -> found.add(Token.withoutLanguage(stem)));
        return stems;
    }

    /** Equal are those of one word in the same languages, whatever its case and its apostrophes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof QueryStems stems && key().equals(stems.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private String key() {
        CleanText clean = CleanText.of(typed);
        return language + ":" + Folding.normal(new String(clean.chars(), 0, clean.length()));
    }
}
