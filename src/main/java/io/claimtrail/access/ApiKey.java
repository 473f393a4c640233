package io.claimtrail.access;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.StoredTime;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A key that opens the API to somebody, in one role. It is never deleted: what was done with it stays on record. */
@Entity
public class ApiKey extends PanacheEntityBase {

    static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public long version;

    /** Who it stands for, in history too; no other key ever has the same. */
    public String name;

    @Enumerated(EnumType.STRING)
    public Role role;

    /** The addresses that it may come from, in CIDR notation; null for all. */
    public String network;

    /** Null for what the settings say. */
    public Integer requestsPerMinute;

    /** The half of the secret that says which key it is. */
    public String lookup;

    public String hash;

    /** The hash of the secret before the last rotation; null where there is none. */
    public String formerHash;

    public Instant formerUntil;

    /** Who made it. */
    public String madeBy;

    public Instant madeAt = StoredTime.now();

    /** Null where it lasts until it is revoked. */
    public Instant expiresAt;

    public Instant revokedAt;

    public String revokedReason;

    /** To the minute or so; null where it was never used. */
    public Instant lastUsedAt;

    /** Gives it its first secret. */
    void arm(KeySecret secret) {
        lookup = secret.lookup();
        hash = secret.hash();
    }

    /**
     * Gives it a new secret.
     *
     * @param overlap how long the last one is taken too; the one before that is not taken any more
     */
    KeySecret rotate(Duration overlap) {
        KeySecret fresh = KeySecret.freshFor(lookup);
        formerHash = overlap.isZero() ? null : hash;
        formerUntil = overlap.isZero() ? null : StoredTime.now().plus(overlap);
        hash = fresh.hash();
        return fresh;
    }

    void revoke(String reason) {
        if (revokedAt == null) {
            revokedAt = StoredTime.now();
            revokedReason = reason;
        }
    }

    static Optional<ApiKey> withLookup(String lookup) {
        return find("lookup", lookup).firstResultOptional();
    }

    static Optional<ApiKey> withName(String name) {
        return find("name", name).firstResultOptional();
    }

    static ApiKey withId(UUID id) {
        return required(findById(id));
    }

    static ApiKey forChange(UUID id) {
        return required(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Notes a use, where the last one that was noted is a minute ago. */
    static int noteUse(String lookup) {
        return update(
                "lastUsedAt = ?1 where lookup = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                StoredTime.now(),
                lookup,
                StoredTime.now().minus(BETWEEN_NOTES));
    }

    /** Whether there is a key by which keys can be made. */
    static boolean isAdminLeft() {
        return count(
                        "role = ?1 and revokedAt is null and (expiresAt is null or expiresAt > ?2)",
                        Role.ADMIN,
                        StoredTime.now())
                > 0;
    }

    private static ApiKey required(ApiKey found) {
        if (found == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No key has this id.");
        }
        return found;
    }
}
