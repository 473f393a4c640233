package io.claimtrail.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/**
 * Whom a credential stands for.
 *
 * @param name of the key, or the subject of the token
 * @param account whose requests are counted together
 * @param requestsPerMinute null for what the settings say
 */
record Caller(String name, Role role, String account, Integer requestsPerMinute) {

    private static final String ATTRIBUTE = "claimtrail.caller";

    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addRoles(role.names())
                .addAttribute(ATTRIBUTE, this)
                .build();
    }

    /** Who is behind an identity; null where it is anonymous. */
    static Caller of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE);
    }
}
