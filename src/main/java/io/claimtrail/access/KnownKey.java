package io.claimtrail.access;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import java.time.Instant;

/** A key as it was a moment ago, for deciding on requests without asking the database each time. */
record KnownKey(
        String name,
        Role role,
        Network network,
        Integer requestsPerMinute,
        String hash,
        String formerHash,
        Instant formerUntil,
        Instant expiresAt,
        Instant revokedAt) {

    static KnownKey of(ApiKey key) {
        return new KnownKey(
                key.name,
                key.role,
                key.network == null ? null : Network.parse(key.network).orElseThrow(),
                key.requestsPerMinute,
                key.hash,
                key.formerHash,
                key.formerUntil,
                key.expiresAt,
                key.revokedAt);
    }

    /**
     * Whom the key stands for.
     *
     * @param hash of the secret that was sent
     * @param address where it was sent from
     * @throws ProblemException 401 where it is not this key's secret, or not one any more; 403 from elsewhere than it may be
     */
    Caller admit(String hash, String address) {
        Instant now = Instant.now();
        boolean isCurrent = KeySecret.same(this.hash, hash);
        boolean isFormer = formerHash != null && KeySecret.same(formerHash, hash);
        if (!isCurrent && !isFormer) {
            throw Credential.refused(KeyRing.UNKNOWN);
        }
        if (revokedAt != null) {
            throw Credential.refused("This key was revoked.");
        }
        if (!isCurrent && !now.isBefore(formerUntil)) {
            throw Credential.refused("This key was rotated; its former secret is not taken any more.");
        }
        if (expiresAt != null && !now.isBefore(expiresAt)) {
            throw Credential.refused("This key has expired.");
        }
        if (network != null && !network.holds(address)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "This key may not be used from this address.");
        }
        return new Caller(name, role, "key " + name, requestsPerMinute);
    }
}
