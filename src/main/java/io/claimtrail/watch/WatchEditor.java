package io.claimtrail.watch;

import io.claimtrail.access.CurrentActor;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Keeps everybody's watches, each for its owner alone. */
@ApplicationScoped
class WatchEditor {

    @Inject
    EntityManager entities;

    @Inject
    Representation representation;

    @Inject
    CurrentActor actor;

    /** A page of the caller's watches, the newest first. */
    Page<WatchView> list(ListParameters parameters) {
        Faults faults = new Faults();
        PageRequest page = parameters.page(faults);
        ListParameters.raise(faults);
        return new Listing<>(entities, Watch.class)
                .where("e.owner = :owner", "owner", actor.name())
                .page(
                        page,
                        Order.byRecording(false),
                        found -> found.stream().map(WatchView::of).toList());
    }

    WatchView get(UUID id) {
        return WatchView.of(Watch.owned(id, actor.name()));
    }

    @UnitOfWork
    Watch make(NewWatch given) {
        Watch watch = new Watch();
        watch.name = given.name();
        watch.filter = given.filter();
        watch.owner = actor.name();
        watch.persist();
        return watch;
    }

    @UnitOfWork
    WatchView change(UUID id, MergePatch patch) {
        Watch watch = Watch.ownedForChange(id, actor.name());
        representation.requireSeen(WatchView.of(watch));
        NewWatch changed = patch.applyTo(NewWatch.of(watch));
        watch.name = changed.name();
        watch.filter = changed.filter();
        Watch.flush();
        return WatchView.of(watch);
    }

    /**
     * Removes a watch for good.
     *
     * @throws ProblemException 409 where a webhook sends its changes
     */
    @UnitOfWork
    void remove(UUID id) {
        Watch watch = Watch.ownedForChange(id, actor.name());
        representation.requireMatch(WatchView.of(watch));
        long webhooks = entities.createQuery("select count(*) from Webhook w where w.watch = :watch", Long.class)
                .setParameter("watch", watch)
                .getSingleResult();
        if (webhooks > 0) {
            throw ProblemException.of(
                    ProblemType.IN_USE,
                    "Its changes are sent to a webhook; remove that or give it another filter first.");
        }
        watch.delete();
    }
}
