package io.claimtrail.search;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Map;

/**
 * The forms of one word. Lucene's own folding (UTR 30) cannot be used: its data are of another version than our ICU's,
 * and it takes й for и and the vowel signs of Indic scripts for accents.
 */
final class Folding {

    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final ULocale TURKISH = new ULocale("tr");
    private static final char BREVE = '\u0306';

    /** Letters that do not decompose, and spellings that Arabic writers do not tell apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ґ', "г"),
            Map.entry((int) '\'', ""), // stands in Cyrillic words only, see CleanText
            Map.entry(0x0671, "\u0627"), // alef wasla: alef
            Map.entry(0x0649, "\u064A"), // alef maqsura: yeh
            Map.entry(0x06CC, "\u064A"), // Farsi yeh: yeh
            Map.entry(0x06A9, "\u0643"), // keheh: kaf
            Map.entry(0x0629, "\u0647"), // teh marbuta: heh
            Map.entry(0x0640, "")); // tatweel only stretches a word

    private Folding() {}

    /** The word without case and compatibility forms, its accents kept (Unicode's toNFKC_Casefold). */
    static String normal(String word) {
        return isPlain(word) ? word : NFKC_CASEFOLD.normalize(word);
    }

    /** As {@link #normal}, with the two pairs of the letter i that Turkish has. */
    static String turkish(String word) {
        return normal(UCharacter.toLowerCase(TURKISH, word));
    }

    /** A normal word as the Ukrainian dictionary spells it: without stress marks, and with г for ґ. */
    static String ukrainian(String normal) {
        return normal.replace("\u0301", "").replace('ґ', 'г');
    }

    /**
     * A normal word without accents and signs that writers leave out: Latin, Greek and Cyrillic accents (й is a letter of
     * its own), Arabic and Hebrew points. Digits of every script become those of ASCII.
     */
    static String folded(String normal) {
        if (isPlain(normal)) {
            return normal;
        }
        String letters = NFD.normalize(normal);
        StringBuilder folded = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); ) {
            int codePoint = letters.codePointAt(i);
            i += Character.charCount(codePoint);
            append(folded, codePoint);
        }
        return NFC.normalize(folded);
    }

    private static void append(StringBuilder folded, int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK) {
            boolean shortI = codePoint == BREVE && !folded.isEmpty() && folded.charAt(folded.length() - 1) == 'и';
            if (shortI || !isAccent(codePoint)) {
                folded.appendCodePoint(codePoint);
            }
        } else if (type == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append((char) ('0' + UCharacter.digit(codePoint)));
        } else if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
            String letter = LETTERS.get(codePoint);
            if (letter == null) {
                folded.appendCodePoint(codePoint);
            } else {
                folded.append(letter);
            }
        }
    }

    /** The voiced sound marks of kana (U+3099, U+309A) are shared by two scripts and yet part of the letter. */
    private static boolean isAccent(int mark) {
        return switch (UScript.getScript(mark)) {
            case UScript.INHERITED -> mark != 0x3099 && mark != 0x309A;
            case UScript.GREEK, UScript.CYRILLIC, UScript.ARABIC, UScript.HEBREW -> true;
            default -> false;
        };
    }

    /** Tells words of small letters without accents, Latin or Russian, which are in every form already. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я' || c >= '0' && c <= '9' || c == '.' || c == ',';
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
