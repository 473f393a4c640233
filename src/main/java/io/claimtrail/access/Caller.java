package io.claimtrail.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;

/**
 * Whom a credential stands for.
 *
 * @param name of the key, or the subject of the token after {@link #OF_TOKEN}
 * @param role null where a token names none
 * @param account whose requests are counted together
 * @param requestsPerMinute null for what the settings say
 */
record Caller(String name, Role role, String account, Integer requestsPerMinute) {

    /** What no key's name begins with: a provider may call somebody as one of our keys is called. */
    static final String OF_TOKEN = "token:";

    private static final String ATTRIBUTE = "claimtrail.caller";

    /** @param reads whether everybody reads, so that it must not take away from a caller that he says who he is */
    SecurityIdentity identity(boolean reads) {
        Role least = role == null && reads ? Role.READER : role;
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(least == null ? Set.of() : least.names())
                .addAttribute(ATTRIBUTE, this)
                .build();
    }

    /** Who is behind an identity; null where it is anonymous. */
    static Caller of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }
}
