package io.claimtrail.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.claimtrail.storage.Changes;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.text.NormalForm;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells keys from what only looks like one. What the database says of a key is believed for a second, so that requests do not
 * wait for it, and a key that was revoked through one instance is refused by all of them a second later.
 */
@ApplicationScoped
class KeyRing {

    static final String UNKNOWN = "No key is like this one.";

    private static final Logger LOG = Logger.getLogger(KeyRing.class);
    private static final Duration BELIEVED = Duration.ofSeconds(1);
    private static final int MOST_KEPT = 10_000;

    /** Takes the place of the first key, for as long as it is set. */
    @ConfigProperty(name = FirstKey.SETTING)
    Optional<String> adminKey;

    @Inject
    BlockingSecurityExecutor blocking;

    @Inject
    KeyRing transactional;

    private final Cache<String, Optional<KnownKey>> known = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED)
            .maximumSize(MOST_KEPT)
            .build();

    private final Cache<String, Boolean> noted = Caffeine.newBuilder()
            .expireAfterWrite(ApiKey.BETWEEN_NOTES)
            .maximumSize(MOST_KEPT)
            .build();

    private Optional<String> adminHash = Optional.empty();

    @PostConstruct
    void hashAdminKey() {
        adminHash = adminKey.map(NormalForm::sha256);
    }

    /**
     * Whom a key stands for.
     *
     * @param address where it was sent from
     * @return fails with a problem where it opens nothing
     */
    Uni<Caller> admit(Credential credential, String address) {
        String hash = NormalForm.sha256(credential.text());
        if (adminHash.isPresent() && KeySecret.same(adminHash.get(), hash)) {
            return Uni.createFrom().item(new Caller(FirstKey.NAME, Role.ADMIN, "key " + FirstKey.NAME, null));
        }
        return KeySecret.lookupOf(credential.text())
                .map(lookup ->
                        find(lookup).map(key -> admit(key, hash, address)).invoke(() -> noteUse(lookup)))
                .orElseGet(() -> Uni.createFrom().failure(Credential.refused(UNKNOWN)));
    }

    /** Once a minute, and behind the back of the request, which does not wait for it. */
    private void noteUse(String lookup) {
        if (noted.asMap().putIfAbsent(lookup, true) == null) {
            blocking.executeBlocking(() -> transactional.write(lookup))
                    .subscribe()
                    .with(done -> {}, failure -> LOG.warnf("The use of a key cannot be noted: %s", failure));
        }
    }

    /** Forgets what it believes of a key that this instance has changed. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changes changes) {
        changes.entities().stream()
                .filter(ApiKey.class::isInstance)
                .forEach(key -> known.invalidate(((ApiKey) key).lookup));
    }

    private static Caller admit(Optional<KnownKey> key, String hash, String address) {
        return key.orElseThrow(() -> Credential.refused(UNKNOWN)).admit(hash, address);
    }

    private Uni<Optional<KnownKey>> find(String lookup) {
        Optional<KnownKey> found = known.getIfPresent(lookup);
        return found != null
                ? Uni.createFrom().item(found)
                : blocking.executeBlocking(() -> {
                    Optional<KnownKey> read = transactional.read(lookup);
                    known.put(lookup, read);
                    return read;
                });
    }

    @UnitOfWork
    Optional<KnownKey> read(String lookup) {
        Optional<ApiKey> key = ApiKey.withLookup(lookup);
        return key.map(KnownKey::of);
    }

    @UnitOfWork
    int write(String lookup) {
        return ApiKey.noteUse(lookup);
    }
}
