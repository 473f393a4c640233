package io.claimtrail.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/**
 * A text made ready for segmentation, which remembers where its characters stood. Characters that do not show are
 * dropped. Marks that the rules of Unicode (UAX 29) take for parts of words are dropped where they bind letters to one
 * word, and become spaces where they stand between words:
 *
 * <ul>
 *   <li>apostrophes bind in Hebrew and in Cyrillic ({@code п'ять}; they stay until the dictionary has seen the word) and
 *       part anywhere else ({@code l'économie});
 *   <li>quotation marks bind in Hebrew ({@code צה"ל});
 *   <li>full stops bind single letters ({@code U.S.}) and part longer words ({@code example.com}); those in numbers stay;
 *   <li>colons and low lines part.
 * </ul>
 */
final class CleanText {

    private static final String APOSTROPHES = "'\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC\u0060\u00B4\uFF07\u05F3";
    private static final String HEBREW_QUOTES = "\"\u201C\u201D\u05F4";

    private final char[] chars;
    private final int[] origins;
    private int length;

    private CleanText(int capacity) {
        chars = new char[capacity];
        origins = new int[capacity];
    }

    static CleanText of(String text) {
        CleanText clean = new CleanText(text.length());
        clean.addWhatShows(text);
        clean.bindAndPart();
        return clean;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Where the character at this index stood in the text as given. */
    int originOf(int index) {
        return origins[index];
    }

    /** Tells apostrophes of every kind, typographic and mistyped ones too. */
    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    /** Tells marks that continue the character before them, so that no text may be cut in front of them. */
    static boolean continuesCharacter(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint == 0xAD;
        }
        int kind = UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK);
        return kind == UCharacter.GraphemeClusterBreak.EXTEND
                || kind == UCharacter.GraphemeClusterBreak.SPACING_MARK
                || kind == UCharacter.GraphemeClusterBreak.ZWJ;
    }

    static boolean isHebrew(char c) {
        return c >= '\u05D0' && c <= '\u05EA';
    }

    private void addWhatShows(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0xAD) {
                add(c, i);
            } else {
                int codePoint = text.codePointAt(i);
                if (!vanishes(codePoint)) {
                    add(c, i);
                    if (codePoint > 0xFFFF) {
                        add(text.charAt(++i), i);
                    }
                } else if (codePoint > 0xFFFF) {
                    i++;
                }
            }
        }
    }

    private void add(char c, int origin) {
        chars[length] = c;
        origins[length++] = origin;
    }

    private static boolean vanishes(int codePoint) {
        // Variation selectors tell emoji from plain signs; what is left of them goes with case folding.
        return codePoint == 0xAD
                || codePoint >= 0x34F
                        && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        && !UCharacter.hasBinaryProperty(codePoint, UProperty.VARIATION_SELECTOR);
    }

    private void bindAndPart() {
        int end = length;
        length = 0;
        char beforeLast = ' ';
        char last = ' ';
        for (int i = 0; i < end; i++) {
            char c = chars[i];
            char next = i + 1 < end ? chars[i + 1] : ' ';
            char afterNext = i + 2 < end ? chars[i + 2] : ' ';
            if (Character.isLetterOrDigit(c) && !isApostrophe(c) || c == ' ') {
                add(c, origins[i]);
            } else if (isApostrophe(c) && isCyrillic(last) && isCyrillic(next)) {
                add('\'', origins[i]);
            } else if (!bindsHebrew(c, last, next) && !bindsInitials(c, beforeLast, last, next, afterNext)) {
                add(parts(c, last, next) ? ' ' : c, origins[i]);
            }
            beforeLast = last;
            last = c;
        }
    }

    private static boolean bindsHebrew(char c, char last, char next) {
        return isHebrew(last) && isHebrew(next) && (isApostrophe(c) || HEBREW_QUOTES.indexOf(c) >= 0);
    }

    private static boolean bindsInitials(char c, char beforeLast, char last, char next, char afterNext) {
        return c == '.'
                && Character.isLetter(last)
                && Character.isLetter(next)
                && !Character.isLetterOrDigit(beforeLast)
                && !Character.isLetterOrDigit(afterNext);
    }

    private static boolean parts(char c, char last, char next) {
        return isApostrophe(c)
                || c == ':'
                || c == '_'
                || c == '.' && (Character.isLetter(last) || Character.isLetter(next));
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && UScript.getScript(c) == UScript.CYRILLIC;
    }
}
