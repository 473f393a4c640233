package io.claimtrail.webhook;

import io.claimtrail.access.CurrentActor;
import io.claimtrail.address.Addresses;
import io.claimtrail.history.ChangeReader;
import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.ListParameters;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.watch.Interest;
import io.claimtrail.watch.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import okhttp3.HttpUrl;

/** Makes, changes and removes webhooks. */
@ApplicationScoped
class WebhookEditor {

    @Inject
    EntityManager entities;

    @Inject
    Representation representation;

    @Inject
    PublicAddresses addresses;

    @Inject
    ChangeReader changes;

    @Inject
    CurrentActor actor;

    @Inject
    UriInfo request;

    /** A page of the webhooks, the newest first. */
    Page<WebhookView> list(ListParameters parameters) {
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return new Listing<>(entities, Webhook.class)
                .page(
                        page,
                        Order.byRecording(false),
                        found -> found.stream().map(WebhookView::of).toList());
    }

    /** Makes a webhook, which is told what changes from now on. */
    @UnitOfWork
    Webhook make(NewWebhook given) {
        Webhook webhook = new Webhook();
        apply(given, webhook);
        webhook.source = Addresses.in(request).root();
        webhook.secret = SigningSecret.make();
        webhook.owner = actor.name();
        webhook.position = changes.last();
        webhook.persist();
        return webhook;
    }

    /** Changes a webhook; one that is set going again is sent all that it has not got. */
    @UnitOfWork
    WebhookView change(UUID id, MergePatch patch) {
        Webhook webhook = Webhook.knownForChange(id);
        representation.requireSeen(WebhookView.of(webhook));
        apply(patch.applyTo(NewWebhook.of(webhook, patch)), webhook);
        Webhook.flush();
        return WebhookView.of(webhook);
    }

    /** Replaces the secret; the one before signs too for a day. */
    @UnitOfWork
    WebhookView rotateSecret(UUID id) {
        Webhook webhook = Webhook.knownForChange(id);
        webhook.rotateSecret();
        return WebhookView.of(webhook).with(webhook.secret);
    }

    /** Removes a webhook with its deliveries. */
    @UnitOfWork
    void remove(UUID id) {
        Webhook webhook = Webhook.knownForChange(id);
        representation.requireMatch(WebhookView.of(webhook));
        Delivery.delete("webhook", webhook);
        webhook.delete();
    }

    private void apply(NewWebhook given, Webhook webhook) {
        if (!addresses.mayBeAt(HttpUrl.get(given.url()).host())) {
            throw ProblemException.invalidBody(
                    "/url",
                    "must be at an address of the public internet, or of a network that the setting "
                            + "CLAIMTRAIL_WEBHOOK_NETWORKS names");
        }
        webhook.url = given.url();
        webhook.description = given.description();
        webhook.watch = given.watch() == null ? null : watch(given.watch(), webhook.watch);
        webhook.filter = given.filter() == null && given.watch() == null ? Interest.EVERYTHING : given.filter();
        if (given.state() == WebhookState.PAUSED && webhook.state == WebhookState.ACTIVE) {
            webhook.pause(null);
        } else if (given.state() == WebhookState.ACTIVE && webhook.state == WebhookState.PAUSED) {
            webhook.resume();
            Delivery.sendUntakenAgain(webhook);
        }
    }

    /** One of the caller's own: he must be able to remove it, which he could not while somebody else's webhook needs it. */
    private Watch watch(UUID id, Watch current) {
        if (current != null && current.id.equals(id)) {
            return current;
        }
        Watch watch = Watch.findById(id);
        if (watch == null || !watch.owner.equals(actor.name())) {
            throw ProblemException.invalidBody("/watch", "is the id of no watch of yours");
        }
        return watch;
    }
}
