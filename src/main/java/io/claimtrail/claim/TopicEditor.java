package io.claimtrail.claim;

import io.claimtrail.http.MergePatch;
import io.claimtrail.http.Representation;
import io.claimtrail.page.Listing;
import io.claimtrail.page.Order;
import io.claimtrail.page.Page;
import io.claimtrail.page.PageRequest;
import io.claimtrail.page.Values;
import io.claimtrail.problem.Faults;
import io.claimtrail.problem.ProblemException;
import io.claimtrail.storage.KeptRows;
import io.claimtrail.storage.KnownOrNew;
import io.claimtrail.storage.UnitOfWork;
import io.claimtrail.storage.Withdrawal;
import io.claimtrail.text.NormalForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Lists, records and changes topics. */
@ApplicationScoped
public class TopicEditor {

    @Inject
    EntityManager entities;

    @Inject
    KeptRows rows;

    @Inject
    Representation representation;

    @Inject
    Withdrawal withdrawal;

    /** A page of the topics that pass the filter. */
    public Page<TopicView> list(TopicFilter filter) {
        Faults faults = new Faults();
        PageRequest page = filter.page(faults);
        List<String> names = new Values(faults).texts("name", filter.name == null ? List.of() : List.of(filter.name));
        TopicFilter.raise(faults);
        Listing<Topic> topics = new Listing<>(entities, Topic.class).where("e.live = 1");
        names.forEach(name -> topics.where("e.normalName = :name", "name", NormalForm.of(name)));
        return topics.page(
                page,
                Order.byText("e.normalName", true),
                found -> found.stream().map(TopicView::of).toList());
    }

    /**
     * Records a topic.
     *
     * @throws ProblemException 409 where there is one with that name
     */
    @UnitOfWork
    public Topic record(NewTopic given) {
        Topic topic = new Topic();
        apply(given, topic);
        topic.persist();
        return topic;
    }

    @UnitOfWork
    public TopicView change(UUID id, MergePatch patch) {
        Topic topic = Topic.liveForChange(id);
        representation.requireSeen(TopicView.of(topic));
        apply(patch.applyTo(new NewTopic(topic.name)), topic);
        Topic.flush();
        return TopicView.of(topic);
    }

    @UnitOfWork
    public void withdraw(UUID id, String reason) {
        Topic topic = Topic.liveForChange(id);
        representation.requireMatch(TopicView.of(topic));
        withdrawal.withdraw(topic, reason);
    }

    /** The topics with these names, each once; unknown ones are made. */
    List<Topic> named(List<String> names) {
        List<Topic> topics = new ArrayList<>();
        for (String name : names) {
            Topic topic = KnownOrNew.of(() -> Topic.findLive(name).map(rows::keep), () -> record(new NewTopic(name)));
            if (!topics.contains(topic)) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** Looks many topics up in advance, for {@link #named}. */
    void lookAhead(Stream<String> names) {
        rows.keepAll(Topic.class, Topic.lookAhead(names.toList()));
    }

    private static void apply(NewTopic given, Topic topic) {
        Topic.findLive(given.name()).filter(taken -> taken != topic).ifPresent(taken -> {
            throw ProblemException.duplicate("There is a topic with this name.", TopicResource.PATH + "/" + taken.id);
        });
        topic.nameAs(given.name());
    }
}
