package io.claimtrail.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that webhooks are signed with (Standard Webhooks, "Signature scheme"): {@code whsec_} and 24 to 64 bytes in Base64. */
final class SigningSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";

    private SigningSecret() {}

    /** A new one. */
    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }
}
