package io.claimtrail.access;

import io.claimtrail.text.NormalForm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The secret that a key is: {@code ct_LOOKUP_RANDOM}, of which the first half says which key it is and the second, 256 random
 * bits, proves it.
 *
 * <p>What is kept of it is its SHA-256. A slow hash with a salt (bcrypt, Argon2) is for passwords, which people choose and
 * others guess; 256 random bits are beyond guessing however fast the hash is, no two are the same, and every request pays for
 * the check.
 *
 * @param text as it is sent
 */
record KeySecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LOOKUP_BYTES = 8;
    private static final int RANDOM_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("ct_([0-9a-f]{16})_[0-9a-f]{64}");

    /** A secret that nobody has ever seen. */
    static KeySecret fresh() {
        return freshFor(random(LOOKUP_BYTES));
    }

    /** A new secret of the key that has a lookup already. */
    static KeySecret freshFor(String lookup) {
        return new KeySecret("ct_" + lookup + "_" + random(RANDOM_BYTES));
    }

    /** Which key a text claims to be; nothing where it has not the form of one. */
    static Optional<String> lookupOf(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    String lookup() {
        return lookupOf(text).orElseThrow();
    }

    String hash() {
        return NormalForm.sha256(text);
    }

    /** Compares hashes in a time that tells nothing of how much of them is the same. */
    static boolean same(String hash, String other) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** Records print their parts; this one must not. */
    @Override
    public String toString() {
        return "KeySecret";
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
