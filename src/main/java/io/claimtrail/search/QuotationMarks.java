package io.claimtrail.search;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which quotation mark ends a quotation that another one starts, in the styles of many languages. */
final class QuotationMarks {

    private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u301D\u301E\u301F\uFF02";

    /** What may end a quotation, by what started it. */
    private static final Map<Character, String> ENDS = Map.ofEntries(
            Map.entry('"', DOUBLE),
            Map.entry('\u201C', DOUBLE),
            Map.entry('\u201D', DOUBLE),
            Map.entry('\u201E', DOUBLE),
            Map.entry('\u201F', DOUBLE),
            Map.entry('\u301D', DOUBLE),
            Map.entry('\uFF02', DOUBLE),
            Map.entry('«', "»«"),
            Map.entry('»', "«»"),
            Map.entry('‹', "›‹"),
            Map.entry('›', "‹›"),
            Map.entry('\u2018', "\u2019"),
            Map.entry('\u201A', "\u2018\u2019"),
            Map.entry('「', "」"),
            Map.entry('『', "』"),
            Map.entry('《', "》"),
            Map.entry('〈', "〉"));

    /** Double marks and brackets; the single ones are apostrophes too. */
    private static final Set<Character> PARTING = ENDS.entrySet().stream()
            .flatMap(mark -> (mark.getKey() + mark.getValue()).chars().mapToObj(c -> (char) c))
            .filter(mark -> mark != '\u2018' && mark != '\u2019' && mark != '\u201A')
            .collect(Collectors.toUnmodifiableSet());

    private QuotationMarks() {}

    /** Tells a mark that starts a quotation here: one of those, and not right after a letter that is no ideograph. */
    static boolean startsAt(String text, int index) {
        if (!ENDS.containsKey(text.charAt(index)) || isHebrewAcronym(text, index)) {
            return false;
        }
        return index == 0 || !isLetter(text.charAt(index - 1)) || Character.isIdeographic(text.charAt(index - 1));
    }

    /** Where the quotation that starts at an index ends, or -1 where it never does. */
    static int endOf(String text, int start) {
        char opening = text.charAt(start);
        String ends = ENDS.get(opening);
        for (int i = start + 1; i < text.length(); i++) {
            if (ends.indexOf(text.charAt(i)) >= 0 && !isApostrophe(text, i) && !isHebrewAcronym(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Tells a quotation mark of any style, which stands between words even where it quotes nothing. */
    static boolean standsAt(String text, int index) {
        return PARTING.contains(text.charAt(index)) && !isHebrewAcronym(text, index);
    }

    private static boolean isApostrophe(String text, int index) {
        return CleanText.isApostrophe(text.charAt(index))
                && index + 1 < text.length()
                && isLetter(text.charAt(index + 1));
    }

    /** The mark in {@code צה"ל} is part of the word. */
    private static boolean isHebrewAcronym(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && CleanText.isHebrew(text.charAt(index - 1))
                && CleanText.isHebrew(text.charAt(index + 1));
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c);
    }
}
