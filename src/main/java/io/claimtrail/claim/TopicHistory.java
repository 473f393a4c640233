package io.claimtrail.claim;

import io.claimtrail.history.HistoricKind;
import io.claimtrail.history.RecordKind;
import io.claimtrail.history.Tracked;
import io.claimtrail.history.Withdrawn;
import io.claimtrail.storage.Changes;
import io.claimtrail.storage.Lots;
import io.claimtrail.storage.RecordedEntity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells what there is to be kept of topics. */
@ApplicationScoped
class TopicHistory implements HistoricKind<TopicState> {

    @Override
    public RecordKind kind() {
        return RecordKind.TOPIC;
    }

    @Override
    public Class<TopicState> stateType() {
        return TopicState.class;
    }

    @Override
    public Collection<? extends Tracked<TopicState>> changedBy(Changes changes) {
        return changes.of(Topic.class).map(TrackedTopic::new).toList();
    }

    @Override
    public Collection<? extends Tracked<TopicState>> withIds(Collection<UUID> ids) {
        return Lots.query(ids, some -> Topic.<Topic>list(some.in("id in :some"), some.values())).stream()
                .map(TrackedTopic::new)
                .toList();
    }

    private record TrackedTopic(Topic topic) implements Tracked<TopicState> {

        @Override
        public RecordedEntity entity() {
            return topic;
        }

        @Override
        public TopicState state(TopicState former) {
            return new TopicState(topic.name, Withdrawn.of(topic));
        }

        @Override
        public Set<UUID> subjects(TopicState state) {
            return Set.of(topic.id);
        }
    }
}
