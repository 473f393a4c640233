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
 *   <li>colons and low lines part;
 *   <li>spaces that do not break and apostrophes bind the thousands of a number ({@code 5'000}); plain spaces, which can stand
 *       between two numbers, only where zeros follow ({@code 5 000}, {@code 1 500 000});
 *   <li>a letter and a digit are parted, so that {@code F16} is {@code F-16}; small digits above or below the line are digits;
 *   <li>an English {@code s} at the end of a number is left out ({@code F-16s}, {@code the 1990's}).
 * </ul>
 */
final class CleanText {

    private static final String APOSTROPHES = "'\u2018\u2019\u201B\u2032\u02B9\u02BB\u02BC\u0060\u00B4\uFF07\u05F3";
    private static final String THOUSANDS = "\u00A0\u2007\u2009\u202F";
    private static final String HEBREW_QUOTES = "\"\u201C\u201D\u05F4";

    private final char[] chars;
    private final int[] origins;
    private int length;

    private CleanText(int capacity) {
        chars = new char[capacity];
        origins = new int[capacity];
    }

    static CleanText of(String text) {
        CleanText shown = new CleanText(text.length());
        shown.addWhatShows(text);
        // At most one space between any two characters.
        CleanText clean = new CleanText(2 * shown.length);
        clean.bindAndPart(shown);
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

    private void bindAndPart(CleanText shown) {
        char beforeLast = ' ';
        char last = ' ';
        for (int i = 0; i < shown.length; i++) {
            char c = digitOf(shown.chars[i]);
            int origin = shown.origins[i];
            char next = shown.at(i + 1);
            if (shown.endsNumberAsPlural(i) || c == ' ' && shown.bindsThousands(i)) {
                continue;
            }
            if (Character.isLetterOrDigit(c) && !isApostrophe(c) || c == ' ') {
                if (isLetterByDigit(last, c)) {
                    add(' ', origin);
                }
                add(c, origin);
            } else if (isApostrophe(c) && isCyrillic(last) && isCyrillic(next)) {
                add('\'', origin);
            } else if (!bindsHebrew(c, last, next)
                    && !bindsInitials(c, beforeLast, last, next, shown.at(i + 2))
                    && !shown.bindsThousands(i)) {
                add(parts(c, last, next) ? ' ' : c, origin);
            }
            beforeLast = last;
            last = c;
        }
    }

    /** A space where there is none any more. */
    private char at(int index) {
        return index >= 0 && index < length ? chars[index] : ' ';
    }

    /** The digit that a small one above or below the line is; any other character as it is. */
    private static char digitOf(char c) {
        boolean small = c >= '\u2070' && c <= '\u2089' || "\u00B2\u00B3\u00B9".indexOf(c) >= 0;
        int value = small ? Character.getNumericValue(c) : -1;
        return value < 0 ? c : (char) ('0' + value);
    }

    /** In scripts with capitals: in others, such as Chinese, segmentation parts them. */
    private static boolean isLetterByDigit(char last, char c) {
        return Character.isDigit(last) && isCased(c) || isCased(last) && Character.isDigit(c);
    }

    private static boolean isCased(char c) {
        return Character.isUpperCase(c) || Character.isLowerCase(c);
    }

    /** Whether a space of a text binds the thousands of a number. */
    static boolean bindsThousands(String text, int index) {
        int from = Math.max(0, index - 4);
        CleanText around = new CleanText(13);
        for (int i = from; i < text.length() && i <= index + 8; i++) {
            around.add(text.charAt(i), i);
        }
        return around.bindsThousands(index - from);
    }

    private boolean bindsThousands(int index) {
        boolean binds = THOUSANDS.indexOf(chars[index]) >= 0 || isApostrophe(chars[index]);
        boolean zerosFollow = areZeros(index + 1) || at(index + 4) == ' ' && areZeros(index + 5);
        return (binds || chars[index] == ' ' && zerosFollow)
                && isDigit(index - 1)
                && !(isDigit(index - 2) && isDigit(index - 3) && isDigit(index - 4))
                && isDigit(index + 1)
                && isDigit(index + 2)
                && isDigit(index + 3)
                && !isDigit(index + 4);
    }

    /** Whether this is the s of a plural behind a digit, or an apostrophe in front of that s. */
    private boolean endsNumberAsPlural(int index) {
        int s = isApostrophe(chars[index]) ? index + 1 : index;
        boolean ends = at(s) == 's' && !Character.isLetterOrDigit(at(s + 1)) && !isApostrophe(at(s + 1));
        return ends && (isDigit(s - 1) || isApostrophe(at(s - 1)) && isDigit(s - 2));
    }

    private boolean areZeros(int index) {
        return at(index) == '0' && at(index + 1) == '0' && at(index + 2) == '0' && !isDigit(index + 3);
    }

    private boolean isDigit(int index) {
        return Character.isDigit(at(index));
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
