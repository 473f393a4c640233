package io.claimtrail.webhook;

import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.storage.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Shows what was sent to a webhook, and has it sent again. */
@ApplicationScoped
class Deliveries {

    @Inject
    EntityManager entities;

    @Inject
    WebhookClient client;

    @Inject
    EventWriter events;

    /** A page of the deliveries of a webhook, the newest first. */
    Page<DeliveryView> list(UUID webhook, DeliveryFilter filter) {
        Faults faults = new Faults();
        PageRequest page = filter.page(faults);
        List<DeliveryState> states = new Values(faults)
                .constants("state", filter.state == null ? List.of() : filter.state, DeliveryState.class);
        ListParameters.raise(faults);
        Webhook.known(webhook);
        Listing<Delivery> deliveries =
                new Listing<>(entities, Delivery.class).where("e.webhook.id = :webhook", "webhook", webhook);
        if (!states.isEmpty()) {
            deliveries.whereIn("e.state", "states", states);
        }
        return deliveries.page(
                page,
                Order.byRecording(false),
                found -> found.stream().map(DeliveryView::of).toList());
    }

    /** Has a delivery sent again, as soon as no earlier one of the same subject waits. */
    @UnitOfWork
    DeliveryView sendAgain(UUID webhook, UUID id) {
        Webhook.knownForChange(webhook);
        Delivery delivery = Delivery.known(webhook, id);
        if (delivery.position != null) {
            delivery.sendAgain();
        }
        return DeliveryView.of(delivery);
    }

    /** Sends a webhook an event that tells of no change, and gives back what came of it. */
    DeliveryView test(UUID id) {
        WebhookCall call = beginTest(id);
        return endTest(id, call.delivery(), client.send(call).join());
    }

    @UnitOfWork
    WebhookCall beginTest(UUID id) {
        Webhook webhook = Webhook.known(id);
        Delivery delivery = Delivery.ofTest(webhook);
        delivery.persist();
        return new WebhookCall(delivery.id, webhook.url, events.ofTest(delivery.id, webhook.source), webhook.secrets());
    }

    @UnitOfWork
    DeliveryView endTest(UUID webhook, UUID id, Answer answer) {
        Delivery delivery = Delivery.known(webhook, id);
        delivery.noteTest(answer);
        return DeliveryView.of(delivery);
    }
}
