package io.claimtrail.imports;

import java.util.function.IntPredicate;

/**
 * Cuts characters off the ends of texts that others wrote, in one pass. An expression such as {@code \s+$} goes from each blank
 * to the last of its row, which takes minutes for a row of a megabyte.
 */
final class Ends {

    private Ends() {}

    /** A text without white space of any kind around it. */
    static String strip(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return cut(text.substring(start), Ends::isSpace);
    }

    /** A text without characters of some kind at its end. */
    static String cut(String text, IntPredicate unwanted) {
        int end = text.length();
        while (end > 0 && unwanted.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** A text without another at its end, if it is there. */
    static String cut(String text, String unwanted) {
        return text.endsWith(unwanted) ? text.substring(0, text.length() - unwanted.length()) : text;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
