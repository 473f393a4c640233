package io.claimtrail.schemaorg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A digest of rows as they are read, so that no more than one of them need be in memory. */
final class FeedTag {

    private static final int LENGTH = 24;

    private final MessageDigest digest;

    FeedTag() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(Object[] row) {
        digest.update(Arrays.toString(row).getBytes(StandardCharsets.UTF_8));
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
