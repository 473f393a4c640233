package io.claimtrail.webhook;

import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.StoredTime;
import io.claimtrail.watch.Interest;
import io.claimtrail.watch.Watch;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** Where changes are sent, which ones, and how far. */
@Entity
class Webhook extends PanacheEntityBase {

    /** How long a secret that was replaced still signs beside the new one. */
    static final Duration OVERLAP = Duration.ofHours(24);

    private static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    long version;

    String url;

    String description;

    /** Which changes are sent; null where a watch says it. */
    @Convert(converter = Interest.InJson.class)
    Interest filter;

    /** Whose changes are sent; null where the filter says it. */
    @ManyToOne(fetch = FetchType.LAZY)
    Watch watch;

    /** The URL of this server as it was when the webhook was made: what events name as their source. */
    String source;

    String secret;

    /** The one before, which signs too until {@link #formerSecretUntil}; null where there is none. */
    String formerSecret;

    Instant formerSecretUntil;

    @Enumerated(EnumType.STRING)
    WebhookState state = WebhookState.ACTIVE;

    /** Null where it is not paused, or was by hand. */
    String pausedBecause;

    /** Since when nothing was taken, though it was sent; null while all is well. */
    Instant failingSince;

    /** Whose it is: a name as {@code CurrentActor} gives it. */
    String owner;

    /** Of the last change that was looked at. */
    long position;

    /** Until when an instance works for it alone; null where none does. */
    Instant leasedUntil;

    /** Which work that is. */
    UUID lease;

    Instant createdAt = StoredTime.now();

    /** Which changes it is told. */
    Interest wanted() {
        return watch == null ? filter : watch.filter;
    }

    /** What its calls are signed with, the current one first. */
    List<String> secrets() {
        return formerSecretUntil != null && formerSecretUntil.isAfter(Instant.now())
                ? List.of(secret, formerSecret)
                : List.of(secret);
    }

    void rotateSecret() {
        formerSecret = secret;
        formerSecretUntil = StoredTime.now().plus(OVERLAP);
        secret = SigningSecret.make();
    }

    /** @param because why; null where somebody wants it so */
    void pause(String because) {
        state = WebhookState.PAUSED;
        pausedBecause = because == null ? null : because.substring(0, Math.min(LONGEST_REASON, because.length()));
    }

    void resume() {
        state = WebhookState.ACTIVE;
        pausedBecause = null;
        failingSince = null;
    }

    boolean isFailingFor(Duration time) {
        return failingSince != null && failingSince.isBefore(Instant.now().minus(time));
    }

    /** Whether nobody else works for it now. */
    boolean isFree() {
        return leasedUntil == null || leasedUntil.isBefore(Instant.now());
    }

    /** The one with an id; 404 where there is none. */
    static Webhook known(UUID id) {
        return required(findById(id));
    }

    /** The same, locked until the end of the transaction. */
    static Webhook knownForChange(UUID id) {
        return required(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same; empty where there is none. */
    static Optional<Webhook> lockedIfThere(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Webhook required(Webhook found) {
        if (found == null) {
            throw ProblemException.of(ProblemType.NOT_FOUND, "No webhook has this id.");
        }
        return found;
    }
}
