package io.claimtrail.article;

import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Lists, records and changes publishers. */
@ApplicationScoped
public class PublisherEditor {

    @Inject
    EntityManager entities;

    @Inject
    Representation representation;

    @Inject
    Withdrawal withdrawal;

    /** A page of the publishers that pass the filter. */
    public Page<PublisherView> list(PublisherFilter filter) {
        Faults faults = new Faults();
        PageRequest page = filter.page(faults);
        Listing<Publisher> publishers = new Listing<>(entities, Publisher.class).where("e.live = 1");
        if (filter.site != null) {
            Optional<String> site = Site.Validator.normalized(filter.site);
            site.ifPresentOrElse(
                    host -> publishers.where("e.site = :site", "site", host),
                    () -> faults.addParameter("site", "must be a host name such as themoscowtimes.com"));
        }
        PublisherFilter.raise(faults);
        return publishers.page(
                page,
                Order.byText("e.site", true),
                found -> found.stream().map(PublisherView::of).toList());
    }

    /**
     * Records a publisher.
     *
     * @throws ProblemException 409 where the site belongs to one already
     */
    @UnitOfWork
    public Publisher record(NewPublisher given) {
        Publisher publisher = new Publisher();
        apply(given, publisher);
        publisher.persist();
        return publisher;
    }

    /** Names a publisher of which only the site was known, unless somebody has done so meanwhile. */
    @UnitOfWork
    void name(Publisher publisher, String name) {
        Publisher locked = Publisher.liveForChange(publisher.id);
        if (locked.isNameless()) {
            locked.name = name;
        }
    }

    @UnitOfWork
    public PublisherView change(UUID id, MergePatch patch) {
        Publisher publisher = Publisher.liveForChange(id);
        representation.requireSeen(PublisherView.of(publisher));
        apply(patch.applyTo(NewPublisher.of(publisher)), publisher);
        Publisher.flush();
        return PublisherView.of(publisher);
    }

    @UnitOfWork
    public void withdraw(UUID id, String reason) {
        Publisher publisher = Publisher.liveForChange(id);
        representation.requireMatch(PublisherView.of(publisher));
        withdrawal.withdraw(publisher, reason);
    }

    /**
     * Gives a publisher an earlier state, and takes its withdrawal back.
     *
     * @throws ProblemException 409 where the site belongs to another one by now
     */
    @UnitOfWork
    public PublisherView restore(UUID id, PublisherState state) {
        Publisher publisher = Publisher.thereForChange(id);
        if (!publisher.isWithdrawn()) {
            representation.requireSeen(PublisherView.of(publisher));
        }
        apply(new NewPublisher(state.name(), state.site()), publisher);
        publisher.restore();
        Publisher.flush();
        return PublisherView.of(publisher);
    }

    private static void apply(NewPublisher given, Publisher publisher) {
        String site = Site.Validator.normalized(given.site()).orElseThrow();
        Publisher.findLive(site).filter(taken -> taken != publisher).ifPresent(taken -> {
            throw ProblemException.duplicate(
                    "The site %s belongs to a publisher already.".formatted(site),
                    PublisherResource.PATH + "/" + taken.id);
        });
        publisher.name = given.name();
        publisher.site = site;
    }
}
