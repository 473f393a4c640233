package io.claimtrail.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;

/**
 * Texts of any length in upper or lower case, whatever the language. Java's own methods copy all of a text for each letter that
 * becomes two, such as the Turkish I with a dot or the German ß: a megabyte of these takes them minutes.
 */
public final class LetterCase {

    private LetterCase() {}

    public static String lower(String text) {
        return UCharacter.toLowerCase(ULocale.ROOT, text);
    }

    public static String upper(String text) {
        return UCharacter.toUpperCase(ULocale.ROOT, text);
    }
}
