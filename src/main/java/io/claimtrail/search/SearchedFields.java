package io.claimtrail.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields of the index in which words are looked for. Each stands for two: one with the words of a text, one with their
 * stems.
 *
 * @param names where a word has to be, in any of them
 * @param weights in which fields a word counts so many times as much as elsewhere
 */
public record SearchedFields(List<String> names, Map<String, Float> weights) {

    /** The field of documents with stems that lists the languages of these. */
    static final String LANGUAGES = "languages";

    public SearchedFields {
        names = List.copyOf(names);
        // In one order always: the same sum in another order can be another number.
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /** A single field. */
    public static SearchedFields of(String name) {
        return new SearchedFields(List.of(name), Map.of());
    }

    /** The field that holds the words of texts. */
    public static String words(String name) {
        return name + "Words";
    }

    /** The field that holds the stems of their words. */
    public static String stems(String name) {
        return name + "Stems";
    }
}
