package io.claimtrail.imports;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses how a text that is not Unicode is encoded, by the letters that each language uses, as ICU's {@code CharsetDetector}
 * counts them. Only what has other letters than English tells anything. Where too little tells, it is Windows-1252, in which
 * spreadsheets of the West save.
 */
final class GuessedCharset {

    private static final Charset USUAL = Charset.forName("windows-1252");

    private static final int FARTHEST = 1 << 20;
    private static final int ENOUGH = 1 << 14;

    /** Of 100, as ICU tells how sure it is: 15 for a few words, 30 to 100 for more. */
    private static final int SURE = 15;

    private static final int SURER = 10;

    /** What stands in a word when letters of another alphabet are read as the usual one; nobody writes so. */
    private static final Pattern SIGN_IN_WORD = Pattern.compile("\\p{L}[\\p{S}\\p{No}\u00bf]\\p{L}");

    /** ICU tells encodings of Windows by the name of their standard where they differ in nothing that it has seen. */
    private static final Map<String, String> ON_WINDOWS = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-2", "windows-1250",
            "ISO-8859-6", "windows-1256",
            "ISO-8859-7", "windows-1253",
            "ISO-8859-8", "windows-1255",
            "ISO-8859-8-I", "windows-1255",
            "ISO-8859-9", "windows-1254");

    private GuessedCharset() {}

    /** The likeliest encoding of a text that is not UTF-8. */
    static Charset of(FileContent content) throws IOException {
        byte[] telling;
        try (InputStream in = content.open()) {
            telling = telling(in);
        }
        CharsetMatch[] matches = new CharsetDetector().setText(telling).detectAll();
        int enough = Math.max(SURE, sureOfUsual(matches, telling) + SURER);
        return Arrays.stream(matches)
                .filter(match -> !isUsual(match) && match.getConfidence() >= enough)
                .flatMap(match -> known(match, telling).stream())
                .findFirst()
                .orElse(USUAL);
    }

    /** How sure ICU is of the usual encoding; not at all where that has signs in words, which ICU takes for spaces. */
    private static int sureOfUsual(CharsetMatch[] matches, byte[] text) {
        return SIGN_IN_WORD.matcher(new String(text, USUAL)).find()
                ? 0
                : Arrays.stream(matches)
                        .filter(GuessedCharset::isUsual)
                        .mapToInt(CharsetMatch::getConfidence)
                        .max()
                        .orElse(0);
    }

    private static boolean isUsual(CharsetMatch match) {
        return USUAL.name().equals(onWindows(match));
    }

    /** The cells, or whatever stands between separators, that have a byte beyond ASCII. */
    private static byte[] telling(InputStream text) throws IOException {
        InputStream in = new BufferedInputStream(text);
        ByteArrayOutputStream telling = new ByteArrayOutputStream();
        ByteArrayOutputStream cell = new ByteArrayOutputStream();
        boolean tells = false;
        int read = in.read();
        for (int at = 0; read >= 0 && at < FARTHEST && telling.size() < ENOUGH; at++) {
            tells |= read > 0x7F;
            cell.write(read);
            boolean ends = ";,\t|\"<>\r\n".indexOf(read) >= 0;
            read = in.read();
            if (ends || read < 0) {
                if (tells) {
                    cell.writeTo(telling);
                }
                cell.reset();
                tells = false;
            }
        }
        return telling.toByteArray();
    }

    private static Optional<Charset> known(CharsetMatch match, byte[] text) {
        if (!Charset.isSupported(onWindows(match))) {
            return Optional.empty();
        }
        Charset windows = Charset.forName(onWindows(match));
        if (!Charset.isSupported(match.getName())) {
            return Optional.of(windows);
        }
        Charset named = Charset.forName(match.getName());
        // Where the two differ, what is a letter in one is a sign in the other.
        return Optional.of(letters(text, named) > letters(text, windows) ? named : windows);
    }

    private static String onWindows(CharsetMatch match) {
        return ON_WINDOWS.getOrDefault(match.getName(), match.getName());
    }

    private static long letters(byte[] text, Charset charset) {
        return new String(text, charset)
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }
}
