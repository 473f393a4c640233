package io.claimtrail.webhook;

import io.claimtrail.history.Change;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.problem.ProblemType;
import io.claimtrail.storage.StoredTime;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A change that is to be sent to a webhook, or was. */
@Entity
class Delivery extends PanacheEntityBase {

    /** Condition on those of a webhook that wait. */
    static final String WAITING_FOR = "webhook = ?1 and state = io.claimtrail.webhook.DeliveryState.WAITING";

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    long version;

    @ManyToOne(fetch = FetchType.LAZY)
    Webhook webhook;

    /** Of the change in the log of changes; null for a test. */
    Long position;

    /** What the change is about: of deliveries with the same subject the later waits for the earlier. */
    UUID subject;

    /** Of the event, such as {@code io.claimtrail.evidence.recorded}. */
    String type;

    @Enumerated(EnumType.STRING)
    DeliveryState state = DeliveryState.WAITING;

    int attempts;

    Instant createdAt = StoredTime.now();

    /** Null once it does not wait any more. */
    Instant nextAttemptAt = createdAt;

    @ElementCollection
    @CollectionTable(name = "delivery_attempt", joinColumns = @JoinColumn(name = "delivery_id"))
    @OrderColumn(name = "number")
    List<Attempt> answers = new ArrayList<>();

    /** The delivery of a change. */
    static Delivery of(Webhook webhook, Change change) {
        Delivery delivery = new Delivery();
        delivery.webhook = webhook;
        delivery.position = change.position;
        delivery.subject = change.claimId == null ? change.recordId : change.claimId;
        delivery.type = EventWriter.typeOf(change);
        return delivery;
    }

    /** One that is no change, only shows that the way is open: sent at once and once. */
    static Delivery ofTest(Webhook webhook) {
        Delivery delivery = new Delivery();
        delivery.webhook = webhook;
        delivery.subject = webhook.id;
        delivery.type = EventWriter.TEST;
        delivery.end(DeliveryState.FAILED);
        return delivery;
    }

    /** Notes what came of a test. */
    void noteTest(Answer answer) {
        attempts++;
        answers.add(Attempt.of(answer));
        end(answer.isSuccess() ? DeliveryState.DELIVERED : DeliveryState.FAILED);
    }

    /** Notes what came of an attempt, and when the next is due if there is to be one. */
    void note(Answer answer) {
        attempts++;
        answers.add(Attempt.of(answer));
        if (answer.isSuccess()) {
            end(DeliveryState.DELIVERED);
            return;
        }
        RetrySchedule.pauseAfter(attempts, answer.retryAfter())
                .ifPresentOrElse(this::retryIn, () -> end(DeliveryState.FAILED));
    }

    /** Has it sent again, with all its attempts before it. */
    void sendAgain() {
        state = DeliveryState.WAITING;
        attempts = 0;
        nextAttemptAt = StoredTime.now();
    }

    private void retryIn(Duration pause) {
        nextAttemptAt = StoredTime.now().plus(pause);
    }

    private void end(DeliveryState how) {
        state = how;
        nextAttemptAt = null;
    }

    /** Has all those of a webhook sent again, and at once, that were not taken. */
    static void sendUntakenAgain(Webhook webhook) {
        Delivery.<Delivery>list(
                        "webhook = ?1 and state <> ?2 and position is not null", webhook, DeliveryState.DELIVERED)
                .forEach(Delivery::sendAgain);
    }

    /** The delivery of a webhook with an id; 404 where there is none. */
    static Delivery known(UUID webhook, UUID id) {
        return find("id = ?1 and webhook.id = ?2", id, webhook)
                .<Delivery>firstResultOptional()
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND, "This webhook has no such delivery."));
    }
}
