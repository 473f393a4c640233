package io.claimtrail.factcheck;

import io.claimtrail.claim.Stance;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain word for a stance, where an article has no rating of its own to show. */
final class StanceWords {

    private static final String FILE = "/factcheck/stance-words.txt";
    private static final String USUAL = "en";

    /** By language, in the order of the stances after the language itself. */
    private static final Map<String, String[]> BY_LANGUAGE = read();

    private StanceWords() {}

    /**
     * The word for a stance.
     *
     * @param language a well-formed tag (BCP 47); English where it is null or not listed
     */
    static String of(Stance stance, String language) {
        String known =
                language == null ? USUAL : Locale.forLanguageTag(language).getLanguage();
        // Norwegian goes by three tags.
        String tag = known.equals("no") || known.equals("nn") ? "nb" : known;
        return BY_LANGUAGE.getOrDefault(tag, BY_LANGUAGE.get(USUAL))[stance.ordinal() + 1];
    }

    private static Map<String, String[]> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(StanceWords.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s*\\|\\s*"))
                    .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> words));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
