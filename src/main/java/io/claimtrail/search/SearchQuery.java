package io.claimtrail.search;

import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.text.LanguageTag;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody typed into the search box, understood. The language is small:
 *
 * <ul>
 *   <li>{@code soldier border}: both words in any of their forms;
 *   <li>{@code vice-president}, {@code d'école}: exactly so, or the parts in any of their forms, an article aside; other words
 *       that consist of several, such as {@code don't}, {@code F-16} or {@code 中国人}, are exact phrases;
 *   <li>{@code "a single soldier"}: exactly these words in this order, in quotation marks of any style;
 *   <li>{@code lukash*}: any word that starts so;
 *   <li>{@code soldier OR tank border}: one of the two, and {@code border}; in capitals only;
 *   <li>{@code -tank}, {@code -"a phrase"}, {@code -lukash*}: without these.
 * </ul>
 *
 * <p>Anything can be parsed. What makes no sense means nothing: an operator without something to work on, brackets and
 * other punctuation, an OR beside a minus, a minus beside a minus. Without its other half, a quotation mark is no
 * operator, so that the words after it are plain words.
 *
 * @param text as it was typed
 * @param language the tag of the only language to find stems in, or null for all that the script of a word allows
 * @param all of each of these lists, at least one term has to be found
 * @param none terms that must not be found
 * @param tooLong whether more was asked for than {@link #MOST_TERMS} or {@link #MOST_WORDS} allow; what is beyond them
 *     was left out
 */
public record SearchQuery(
        String text, String language, List<List<QueryTerm>> all, List<QueryTerm> none, boolean tooLong) {

    /** The most terms of a query, with or without a minus; joined words count as many as they are. */
    public static final int MOST_TERMS = 50;

    /** The most words of a query, those in phrases counted. */
    public static final int MOST_WORDS = 500;

    public SearchQuery {
        all = all.stream().map(List::copyOf).toList();
        none = List.copyOf(none);
    }

    /**
     * Understands any text as a query; nothing makes this fail.
     *
     * @param text as typed; null is an empty query
     * @param language a language tag (BCP 47), or null
     */
    public static SearchQuery parse(String text, String language) {
        return new QueryParser(Objects.requireNonNullElse(text, ""), language).parse();
    }

    /**
     * What the parameters {@code q} and {@code lang} of a list ask for.
     *
     * @param faults where to add what is wrong with them; nothing is raised here
     * @return null where there is no {@code q}
     */
    public static SearchQuery read(String q, String lang, Faults faults) {
        if (q == null) {
            if (lang != null) {
                faults.addParameter("lang", "must not be given without q");
            }
            return null;
        }
        if (lang != null && !LanguageTag.Validator.isWellFormed(lang)) {
            faults.addParameter("lang", "must be a language tag (BCP 47) such as en or pt-BR");
        }
        if (new Values(faults).texts("q", List.of(q)).isEmpty()) {
            return null;
        }
        SearchQuery query = parse(q, lang);
        if (query.tooLong()) {
            faults.addParameter("q", "must ask for at most %d words and phrases".formatted(MOST_TERMS));
        }
        return query;
    }

    /** Tells a query that asks for nothing, which finds nothing. */
    public boolean isEmpty() {
        return all.isEmpty() && none.isEmpty();
    }

    /** The terms that make a text worth showing: all but those with a minus. */
    public Stream<QueryTerm> wanted() {
        return all.stream().flatMap(List::stream);
    }
}
