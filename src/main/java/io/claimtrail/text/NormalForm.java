package io.claimtrail.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The forms of a text that are compared, never shown. Two texts that a reader takes for the same have one normal form:
 * typographic quotation marks, dashes, kinds of white space (U+00A0 among them), compatibility characters and case do
 * not tell them apart.
 *
 * <p>The base is Unicode's toNFKC_Casefold (Unicode Standard, chapter 3.13, R5), which also drops characters that are
 * ignored by default, such as soft hyphens.
 */
public final class NormalForm {

    private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private static final Pattern SINGLE_QUOTES =
            Pattern.compile("[\u2018-\u201B\u2032\u2035\u2039\u203A\u02BC\u0060\u00B4]");
    private static final Pattern DOUBLE_QUOTES =
            Pattern.compile("[\u201C-\u201F\u2033\u2036\u00AB\u00BB\u300C-\u300F\u301D-\u301F]|''");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\u2212]+");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\u0085]+");
    /** Accents shared by many scripts; the vowel signs of Indic scripts and the like carry a script of their own. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{Mn}&&\\p{IsInherited}&&[^\u3099\u309A]]+");

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NormalForm() {}

    /**
     * The normal form of a text.
     *
     * @return never null; empty where the text shows nothing
     */
    public static String of(String text) {
        // Quotes before NFKC, which would turn an acute accent (U+00B4) into a space and a combining mark.
        String plain = DOUBLE_QUOTES.matcher(text).replaceAll("\"");
        plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
        plain = NFKC_CASEFOLD.normalize(plain);
        plain = DASHES.matcher(plain).replaceAll("-");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** The normal form without accents, for searching names: {@code Łukašenka} and {@code lukasenka} are one. */
    public static String folded(String text) {
        String bare = ACCENTS.matcher(NFKD.normalize(of(text))).replaceAll("");
        // Letters with a stroke do not decompose.
        bare = bare.replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace('ħ', 'h');
        return NFC.normalize(bare);
    }

    /** The words of the folded form, in order, without what stands between them. */
    public static List<String> words(String text) {
        return Arrays.stream(NOT_IN_WORDS.split(folded(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** SHA-256 of the normal form in hexadecimal, 64 characters: an index takes it however long the text is. */
    public static String hash(String text) {
        return sha256(of(text));
    }

    /** SHA-256 of a text's UTF-8 bytes in hexadecimal. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
