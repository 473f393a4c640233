package io.claimtrail.webhook;

import io.claimtrail.history.Change;
import io.claimtrail.history.ChangeReader;
import io.claimtrail.history.FollowedChanges;
import io.claimtrail.storage.StoredTime;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.watch.Interests;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be sent to a webhook, each step in a transaction of its own. Whoever works for a webhook holds its lease, which
 * every step renews: after a crash it lapses, and another instance goes on.
 */
@ApplicationScoped
class WebhookQueue {

    /** Longer than the longest call takes; those of a lot are made at once. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    /** As many deliveries wait at most; what follows stays in the log of changes. */
    private static final int MOST_WAITING = 1_000;

    private static final int CHANGES_AT_A_TIME = 200;
    /** Of each webhook; together fewer than the client makes at once. */
    private static final int CALLS_AT_A_TIME = 10;

    /** How long it may go without any success before a webhook is taken for dead. */
    private static final Duration LONGEST_FAILURE = Duration.ofDays(3);

    /** What is to be sent now: of deliveries about the same subject the first alone, however long it takes. */
    private static final String DUE = """
            d.state = io.claimtrail.webhook.DeliveryState.WAITING and d.nextAttemptAt <= :now
            and not exists (select 1 from Delivery e where e.webhook = d.webhook and e.subject = d.subject
                and e.state = io.claimtrail.webhook.DeliveryState.WAITING and e.position < d.position)""";

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    EntityManager entities;

    @Inject
    ChangeReader changes;

    @Inject
    EventWriter events;

    @Inject
    Interests interests;

    /** The webhooks that there is something to do for, and that nobody works for. */
    @UnitOfWork
    List<UUID> open() {
        return entities.createQuery("""
                        select w.id from Webhook w where w.state = io.claimtrail.webhook.WebhookState.ACTIVE
                        and (w.leasedUntil is null or w.leasedUntil < :now)
                        and (w.position < :newest or exists (select 1 from Delivery d where d.webhook = w and %s))
                        order by w.id""".formatted(DUE), UUID.class)
                .setParameter("now", Instant.now())
                .setParameter("newest", changes.last())
                .getResultList();
    }

    /** Takes a webhook to work for; empty where it is gone, paused or somebody else's. */
    @UnitOfWork
    Optional<UUID> lease(UUID id) {
        Webhook webhook = Webhook.lockedIfThere(id).orElse(null);
        if (webhook == null || webhook.state != WebhookState.ACTIVE || !webhook.isFree()) {
            return Optional.empty();
        }
        webhook.lease = UUID.randomUUID();
        renew(webhook);
        return Optional.of(webhook.lease);
    }

    /** Gives it up again. */
    @UnitOfWork
    void release(UUID id, UUID lease) {
        held(id, lease).ifPresent(webhook -> webhook.leasedUntil = null);
    }

    /**
     * Makes deliveries of the next changes that the webhook wants to hear of.
     *
     * @return whether there may be more to be made at once
     */
    @UnitOfWork
    boolean fill(UUID id, UUID lease) {
        Webhook webhook = held(id, lease).orElse(null);
        if (webhook == null || Delivery.count(Delivery.WAITING_FOR, webhook) >= MOST_WAITING) {
            return false;
        }
        long from = webhook.position;
        FollowedChanges next = interests.after(from, webhook.wanted(), CHANGES_AT_A_TIME);
        next.changes().forEach(change -> Delivery.of(webhook, change).persist());
        webhook.position = next.upTo();
        renew(webhook);
        return next.upTo() > from;
    }

    /** The calls that are due: of deliveries with the same subject the first alone. */
    @UnitOfWork
    List<WebhookCall> due(UUID id, UUID lease) {
        Webhook webhook = held(id, lease).orElse(null);
        if (webhook == null) {
            return List.of();
        }
        renew(webhook);
        List<Delivery> due = entities.createQuery("""
                        select d from Delivery d where d.webhook = :webhook and %s
                        order by d.position""".formatted(DUE), Delivery.class)
                .setParameter("webhook", webhook)
                .setParameter("now", Instant.now())
                .setMaxResults(CALLS_AT_A_TIME)
                .getResultList();
        Map<Long, Change> told =
                changes.at(due.stream().map(delivery -> delivery.position).toList());
        return due.stream()
                .map(delivery -> new WebhookCall(
                        delivery.id,
                        webhook.url,
                        events.of(told.get(delivery.position), webhook.source),
                        webhook.secrets()))
                .toList();
    }

    /** Notes what was answered. A receiver that is gone, or took nothing for days, is not called any more. */
    @UnitOfWork
    void note(UUID id, UUID lease, Map<UUID, Answer> answers) {
        Webhook webhook = held(id, lease).orElse(null);
        if (webhook == null) {
            return;
        }
        renew(webhook);
        List<Delivery> sent = Delivery.list("id in ?1 order by position", answers.keySet());
        sent.forEach(delivery -> delivery.note(answers.get(delivery.id)));
        if (answers.values().stream().anyMatch(Answer::isSuccess)) {
            webhook.failingSince = null;
        } else if (webhook.failingSince == null) {
            webhook.failingSince = StoredTime.now();
        }
        if (answers.values().stream().anyMatch(Answer::isGone)) {
            webhook.pause("It answered 410 Gone.");
        } else if (sent.stream().anyMatch(delivery -> delivery.state == DeliveryState.FAILED)
                && webhook.isFailingFor(LONGEST_FAILURE)) {
            webhook.pause("Nothing was taken since " + webhook.failingSince + ".");
        }
    }

    /** Forgets deliveries that were made long ago. */
    @Scheduled(every = "1h", delayed = "2m")
    @UnitOfWork
    void forgetOldDeliveries() {
        Delivery.delete("createdAt < ?1 and state <> ?2", Instant.now().minus(KEPT), DeliveryState.WAITING);
    }

    private static Optional<Webhook> held(UUID id, UUID lease) {
        return Webhook.lockedIfThere(id)
                .filter(webhook -> webhook.state == WebhookState.ACTIVE && lease.equals(webhook.lease));
    }

    private static void renew(Webhook webhook) {
        webhook.leasedUntil = StoredTime.now().plus(LEASE);
    }
}
