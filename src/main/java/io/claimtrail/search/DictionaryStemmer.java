package io.claimtrail.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Takes words to their base forms by a dictionary of all forms: every base form that a form can have. Words that it does
 * not know, mostly names, lose their endings. A dictionary is loaded when it is first needed, and stays.
 */
final class DictionaryStemmer implements Stemmer {

    private static final int SHORTEST_STEM = 3;

    private final DictionaryLookup dictionary;
    private final List<String> endings;

    private DictionaryStemmer(Dictionary dictionary, List<String> endings) {
        this.dictionary = new DictionaryLookup(dictionary);
        this.endings = endings;
    }

    static DictionaryStemmer polish() {
        return new DictionaryStemmer(Polish.DICTIONARY, Polish.ENDINGS);
    }

    static DictionaryStemmer ukrainian() {
        return new DictionaryStemmer(Ukrainian.DICTIONARY, Ukrainian.ENDINGS);
    }

    @Override
    public void stem(String word, Consumer<String> found) {
        boolean known = lookUp(word, found);
        // Names are in the Polish dictionary with a capital only.
        known |= lookUp(Character.toUpperCase(word.charAt(0)) + word.substring(1), found);
        if (!known) {
            found.accept(withoutEnding(word));
        }
    }

    private boolean lookUp(String word, Consumer<String> found) {
        List<WordData> forms = dictionary.lookup(word);
        forms.forEach(form -> found.accept(form.getStem().toString()));
        return !forms.isEmpty();
    }

    private String withoutEnding(String word) {
        return endings.stream()
                .filter(ending -> word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending))
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static Dictionary load(String name) {
        ClassLoader loader = DictionaryStemmer.class.getClassLoader();
        try (InputStream words = loader.getResourceAsStream(name + ".dict");
                InputStream description = loader.getResourceAsStream(name + ".info")) {
            return Dictionary.read(words, description);
        } catch (IOException e) {
            throw new UncheckedIOException("the dictionary " + name + " cannot be read", e);
        }
    }

    private static List<String> longestFirst(String endings) {
        return Arrays.stream(endings.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static final class Polish {
        static final Dictionary DICTIONARY = load("morfologik/stemming/polish/polish");
        static final List<String> ENDINGS = longestFirst(
                "iego iemu ego emu iej ej ich ych imi ymi im ym ą ę iem em owi owie ów om ami iami ach iach"
                        + " a i y o u e ie ia io iu ią ię");
    }

    private static final class Ukrainian {
        static final Dictionary DICTIONARY = load("ua/net/nlp/ukrainian");
        static final List<String> ENDINGS = longestFirst("ого ому ими их ій ої ою ею єю ові еві єві ами ями ах ях ів їв"
                + " ам ям ом ем єм им ім ий а я у ю и і ї о е є ь й");
    }
}
