package io.claimtrail.access;

import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes, lists, rotates, changes and revokes keys. */
@ApplicationScoped
class KeyEditor {

    @Inject
    EntityManager entities;

    @Inject
    Representation representation;

    @Inject
    CurrentActor actor;

    @ConfigProperty(name = FirstKey.SETTING)
    Optional<String> adminKey;

    /** A key and the secret that was just made for it. */
    record Armed(ApiKey key, KeySecret secret) {}

    /** A page of all keys, the revoked ones too, in the order in which they were made. */
    Page<KeyView> list(ListParameters parameters) {
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return new Listing<>(entities, ApiKey.class)
                .page(
                        page,
                        Order.byRecording(true),
                        found -> found.stream().map(KeyView::of).toList());
    }

    /**
     * Makes a key.
     *
     * @throws ProblemException 409 where there is, or was, one of this name
     */
    @UnitOfWork
    Armed make(NewKey given) {
        ApiKey.withName(given.name()).ifPresent(known -> {
            throw ProblemException.duplicate(
                    "There is, or was, a key of this name.", KeyResource.PATH + "/" + known.id);
        });
        ApiKey key = new ApiKey();
        key.name = given.name();
        key.madeBy = actor.name();
        given.asChange().applyTo(key);
        KeySecret secret = KeySecret.fresh();
        key.arm(secret);
        key.persist();
        return new Armed(key, secret);
    }

    @UnitOfWork
    KeyView change(UUID id, MergePatch patch) {
        ApiKey key = ApiKey.forChange(id);
        representation.requireSeen(KeyView.of(key));
        KeyChange change = patch.applyTo(KeyChange.of(key));
        requireLive(key);
        change.applyTo(key);
        ApiKey.flush();
        requireAnAdmin();
        return KeyView.of(key);
    }

    /** Gives a key a new secret; the last one goes on being taken for a while. */
    @UnitOfWork
    KeyView rotate(UUID id, Duration overlap) {
        ApiKey key = ApiKey.forChange(id);
        requireLive(key);
        KeySecret secret = key.rotate(overlap);
        ApiKey.flush();
        return KeyView.of(key).with(secret);
    }

    /** Takes a key back for good. One that was revoked before stays as it is. */
    @UnitOfWork
    void revoke(UUID id, String reason) {
        Withdrawal.requireReadable(reason);
        ApiKey key = ApiKey.forChange(id);
        representation.requireMatch(KeyView.of(key));
        key.revoke(reason);
        ApiKey.flush();
        requireAnAdmin();
    }

    /** Nobody could make keys any more; the setting alone would help, with a restart. */
    private void requireAnAdmin() {
        if (adminKey.isEmpty() && !ApiKey.isAdminLeft()) {
            throw ProblemException.of(
                    ProblemType.IN_USE, "This is the last key with the role ADMIN; make another one first.");
        }
    }

    private static void requireLive(ApiKey key) {
        if (key.revokedAt != null) {
            throw ProblemException.of(ProblemType.WITHDRAWN, "This key was revoked; make another one.");
        }
    }
}
